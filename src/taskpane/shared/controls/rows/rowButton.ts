import { tokens } from '@fluentui/react-components';

/** A button that is a row of a list, or most of one: it looks like what it says, and like a button under the mouse or in focus. */
export const ROW_BUTTON = {
  boxSizing: 'border-box',
  border: 'none',
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  overflowWrap: 'anywhere',
  ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  ':focus-visible': {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
  },
} as const;
