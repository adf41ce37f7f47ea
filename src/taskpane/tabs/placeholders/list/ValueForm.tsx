import { Input, makeStyles, tokens } from '@fluentui/react-components';
import {
  type ClipboardEvent,
  type DragEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import type { Question } from '../../../../worklist/questions/question';
import { isSeveral, pastedColumn } from '../answers/pastedColumn';
import { cleanValue, removedFrom } from '../derive/cleanValue';
import type { Step } from '../derive/neighbours';
import { useLateMessages } from '../lateMessages/useLateMessages';
import { useSession } from '../SessionContext';
import { useFocusRequest } from '../useFocusRequest';
import { isUndoKey } from '../isUndoKey';
import { isComposing } from '../../../shared/isComposing';
import { TextButton } from '../../../shared/controls/TextButton';

interface ValueFormProps {
  readonly row: string;
  /** What is asked for, for a screen reader. */
  readonly label: string;
  /** What stands in the empty field. */
  readonly hint: string;
  /** Id of the element that says the sentence in which the value goes. */
  readonly describedBy: string;
  readonly unit: string;
  readonly button: string;
  readonly question: (value: string) => Question | null;
  readonly onFill: (value: string) => void;
  /** The arrows up and down, and Enter on nothing: another row. */
  readonly onStep: (step: Step) => void;
  /** Escape: back to the row, where the arrows lead from row to row. */
  readonly onLeave: () => void;
  readonly onChange?: (value: string) => void;
  /** Several values were pasted, as from a table; without this they are refused. */
  readonly onPasteSeveral?: (cells: readonly string[]) => void;
  /** What stands in the field at first, where nothing was typed in it before. */
  readonly initial?: string;
  /** What stands below the field. @param typed as it would be filled in */
  readonly below?: (typed: string) => ReactNode;
  /** What else can be done, behind the button. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  form: { display: 'flex', gap: tokens.spacingHorizontalS, padding: `0 ${tokens.spacingHorizontalM}` },
  input: { flex: 1, minWidth: 0, whiteSpace: 'nowrap' }, // its unit is one word
  button: { whiteSpace: 'nowrap' },
  asked: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  question: {
    flex: 1,
    minWidth: 0,
    color: tokens.colorPaletteDarkOrangeForeground1,
    fontWeight: tokens.fontWeightSemibold,
    ':not(:empty)': { paddingTop: tokens.spacingVerticalXS },
  },
});

/**
 * Takes a value. Enter fills it in; one that cannot be right is asked about, and filled in by another button or other keys
 * than those that raised the question: nobody answers it unread.
 */
export function ValueForm(props: ValueFormProps): ReactElement {
  const { row, label, hint, describedBy, unit, button, question, onFill, onStep, onLeave, onChange } = props;
  const { onPasteSeveral, initial = '', below } = props;
  const styles = useStyles();
  const session = useSession();
  const says = useLateMessages();
  const input = useFocusRequest(row, 'field');
  const questionId = useId();
  const [value, setValue] = useState(session.store.state.drafts.get(row) ?? initial);
  const lastTyped = useRef('');
  const [asked, setAsked] = useState<Question>();
  const [isRefused, setRefused] = useState(false);
  const [pasted, setPasted] = useState('');

  // A row that goes away while it has the focus tells of no blur.
  useEffect(
    () => () => {
      session.setInUse(row, false, true);
      session.setTyping(row, false);
    },
    [row, session],
  );

  const change = (typed: string): void => {
    if (value !== '') lastTyped.current = value;
    setValue(typed);
    setAsked(undefined);
    setRefused(false);
    setPasted('');
    onChange?.(typed);
    session.keepDraft(row, typed);
    session.setTyping(row, typed !== '');
  };
  const submit = (): void => {
    const cleaned = cleanValue(value);
    if (cleaned === '') {
      onStep(1);
      return;
    }
    const doubt = question(cleaned);
    if (doubt) setAsked(doubt);
    else onFill(cleaned);
  };
  const fillAnyway = (): void => {
    onFill(cleanValue(value));
  };
  /** What has breaks in it is no value: a browser would join its lines without a word. */
  const take = (event: ClipboardEvent | DragEvent, data: DataTransfer): void => {
    const text = data.getData('text/plain');
    if (!isSeveral(text)) return;
    event.preventDefault();
    const cells = pastedColumn(text);
    setPasted(text);
    if (cells && onPasteSeveral) onPasteSeveral(cells);
    else setRefused(true);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event)) return;
    const keys: Readonly<Record<string, () => void>> = {
      Enter: submit,
      ArrowDown: () => {
        onStep(1);
      },
      ArrowUp: () => {
        onStep(-1);
      },
      Escape: onLeave,
    };
    // What was typed here and taken away comes back before a fill is undone.
    if (isUndoKey(event) && value === '' && lastTyped.current !== '') {
      event.preventDefault();
      event.stopPropagation();
      change(lastTyped.current);
      return;
    }
    const isAnyway = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    const act = isAnyway ? asked && fillAnyway : keys[event.key];
    if (!act) return;
    event.preventDefault();
    // A key held down repeats itself: it would answer the question before it was read.
    if (event.key !== 'Enter' || !event.repeat) act();
  };

  const removed = removedFrom(pasted === '' ? value : pasted);
  const told = isRefused ? says.onlyOne : removed !== undefined && says.removed(removed);

  return (
    <>
      <div
        className={styles.form}
        onFocus={() => {
          session.setInUse(row, true);
        }}
        onMouseDown={keepFocus}
        onBlur={({ currentTarget, relatedTarget }) => {
          // From the field to its button: the row must not be taken away under the clerk's hand.
          if (currentTarget.contains(relatedTarget)) return;
          session.setInUse(row, false, relatedTarget !== null);
          session.setTyping(row, false);
        }}
      >
        <Input
          ref={input}
          className={styles.input}
          aria-label={label}
          aria-describedby={asked ? `${questionId} ${describedBy}` : describedBy}
          placeholder={hint}
          autoComplete="off"
          contentAfter={unit || null}
          value={value}
          onChange={(_event, { value: typed }) => {
            change(typed);
          }}
          onFocus={({ target }) => {
            target.select(); // what stands there still is written over, not joined to what is typed now
            session.setTyping(row, value !== '');
          }}
          onKeyDown={press}
          onPaste={(event) => {
            take(event, event.clipboardData);
          }}
          onDrop={(event) => {
            take(event, event.dataTransfer);
          }}
        />
        <TextButton appearance="primary" className={styles.button} onClick={submit}>
          {button}
        </TextButton>
        {props.children}
      </div>
      <div className={styles.asked} onMouseDown={keepFocus}>
        <div id={questionId} role="status" className={styles.question}>
          {asked ? says.question(asked) : told}
        </div>
        {asked && (
          <TextButton className={styles.button} title={says.fillAnywayKeys} onClick={fillAnyway}>
            {says.fillAnyway}
          </TextButton>
        )}
      </div>
      {below?.(cleanValue(value))}
    </>
  );
}

/** A press on a button beside the field leaves the focus where it is: in Safari no button takes it, and it would be nowhere. */
function keepFocus(event: MouseEvent): void {
  if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
}
