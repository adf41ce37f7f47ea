import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { useAllMessages } from '../../../app/messages/all';
import { LineField } from './LineField';
import { joined, numbersOf, type ShownLine, withText } from './shownLines';

interface ShownTextProps {
  readonly lines: readonly ShownLine[];
  /** What is wrong with a line, by its key. */
  readonly faults: ReadonlyMap<number, string>;
  readonly onChange: (lines: readonly ShownLine[]) => void;
  /** The line that is being written. */
  readonly onAt: (key: number) => void;
}

interface Caret {
  readonly key: number;
  readonly at: number;
}

const useStyles = makeStyles({
  paper: {
    flex: 1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  plan: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** A skeleton's content as it will stand in a report, written there: headings as headings, no markup. */
export function ShownText({ lines, faults, onChange, onAt }: ShownTextProps): ReactElement {
  const styles = useStyles();
  const { editor: says } = useAllMessages().settings;
  const fields = useRef(new Map<number, HTMLTextAreaElement>());
  const caret = useRef<Caret>(undefined);
  // Where a line was split or joined the caret is in another field than it was.
  useEffect(() => {
    if (!caret.current) return;
    const { key, at } = caret.current;
    caret.current = undefined;
    const field = fields.current.get(key);
    field?.focus();
    field?.setSelectionRange(at, at);
  });
  const numbers = numbersOf(lines);
  const change = (key: number, text: string, at: number): void => {
    const changed = withText(lines, key, text);
    const index = changed.findIndex((line) => line.key === key) + text.slice(0, at).split('\n').length - 1;
    const now = changed[index];
    if (now && now.key !== key) caret.current = { key: now.key, at: 0 };
    onChange(changed);
  };
  const join = (key: number): void => {
    const before = lines[lines.findIndex((line) => line.key === key) - 1];
    const changed = joined(lines, key);
    if (!before || changed === lines) return;
    caret.current = { key: before.key, at: before.text.length };
    onChange(changed);
  };
  return (
    <div role="group" aria-label={says.body} className={styles.paper}>
      {lines.map(({ key, look, isPlan, text }, index) => (
        <div key={key}>
          {isPlan && lines[index - 1]?.isPlan !== true && <div className={styles.plan}>{says.plan}</div>}
          <LineField
            label={says.line(typeof look === 'number' ? 'heading' : look, index + 1)}
            look={look}
            number={numbers[index] ?? ''}
            text={text}
            fault={faults.get(key)}
            field={(element) => {
              if (element) fields.current.set(key, element);
              else fields.current.delete(key);
            }}
            onChange={(typed, at) => {
              change(key, typed, at);
            }}
            onJoin={() => {
              join(key);
            }}
            onFocus={() => {
              onAt(key);
            }}
          />
        </div>
      ))}
    </div>
  );
}
