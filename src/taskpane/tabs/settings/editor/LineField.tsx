import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement, RefCallback } from 'react';
import { Blanks } from '../../../shared/find/Blanks';
import { isComposing } from '../../../shared/isComposing';
import type { Look } from './shownLines';

interface LineFieldProps {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly look: Look;
  /** The heading's number; empty where there is none. */
  readonly number: string;
  readonly text: string;
  readonly fault: string | undefined;
  readonly field: RefCallback<HTMLTextAreaElement>;
  readonly onChange: (text: string, caret: number) => void;
  /** Backspace where the line begins. */
  readonly onJoin: () => void;
  readonly onFocus: () => void;
}

// The text stands in both, one over the other: what is drawn makes the room that what is typed into has.
const useStackStyle = makeResetStyles({
  flex: 1,
  minWidth: 0,
  display: 'grid',
  '& > *': {
    gridArea: '1 / 1',
    boxSizing: 'border-box',
    width: '100%',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    border: 'none',
    font: 'inherit',
    lineHeight: 'inherit',
    textAlign: 'inherit',
    textIndent: 'inherit',
    color: 'inherit',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  '& > div': { visibility: 'hidden', minHeight: tokens.lineHeightBase500 },
  // What is typed into lies on its own ground in a contrast theme, and would cover half of it.
  '& mark': { visibility: 'visible', '@media (forced-colors: active)': { visibility: 'hidden' } },
  '& > textarea': {
    overflow: 'hidden',
    resize: 'none',
    backgroundColor: 'transparent',
    borderRadius: tokens.borderRadiusSmall,
    outlineStyle: 'none',
    ':hover': { outline: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
    ':focus': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
});

const useStyles = makeStyles({
  line: { display: 'flex', lineHeight: tokens.lineHeightBase500, marginBottom: tokens.spacingVerticalXS },
  heading: { fontWeight: tokens.fontWeightSemibold },
  title: { fontWeight: tokens.fontWeightSemibold, textAlign: 'center' },
  right: { textAlign: 'right' },
  indented: { textIndent: '2em' },
  number: { flexShrink: 0, paddingInlineStart: '2em', color: tokens.colorNeutralForeground2 },
  fault: { color: tokens.colorPaletteRedForeground1, marginBottom: tokens.spacingVerticalS },
});

/** A line of a skeleton, looking as it will stand, and typed into. */
export function LineField(props: LineFieldProps): ReactElement {
  const { label, look, number, text, fault, field, onChange, onJoin, onFocus } = props;
  const styles = useStyles();
  const stackStyle = useStackStyle();
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    if (event.key !== 'Backspace' || selectionStart + selectionEnd > 0 || isComposing(event)) return;
    event.preventDefault();
    onJoin();
  };
  return (
    <>
      <div
        className={mergeClasses(
          styles.line,
          typeof look === 'number' && styles.heading,
          look === 'title' && styles.title,
          look === 'right' && styles.right,
          look === 'paragraph' && styles.indented,
        )}
      >
        {number !== '' && <span className={styles.number}>{number}</span>}
        <div className={stackStyle}>
          <div aria-hidden>
            <Blanks text={text} isFlat />
          </div>
          <textarea
            ref={field}
            rows={1}
            aria-label={label}
            aria-invalid={fault !== undefined}
            readOnly={look === 'include'}
            value={text}
            onKeyDown={press}
            onFocus={onFocus}
            onChange={({ target }) => {
              onChange(target.value, target.selectionStart);
            }}
          />
        </div>
      </div>
      {fault !== undefined && <div className={styles.fault}>{fault}</div>}
    </>
  );
}
