import { makeResetStyles, tokens } from '@fluentui/react-components';

/** What is pressed in a list: it looks like what it says, and like a button under the mouse or in focus. */
export const useRowButtonStyle = makeResetStyles({
  boxSizing: 'border-box',
  border: 'none',
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  textAlign: 'start',
  cursor: 'pointer',
  overflowWrap: 'anywhere',
  ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  ':focus-visible': {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
  },
});
