import { makeStyles, tokens } from '@fluentui/react-components';

/** How wide the bar is that stands before the row at which the clerk is. */
const BAR = '3px';

/** What the rows of the list have in common: their lines, the bar of the open one, and what is pressed to open it. */
export const useRowStyles = makeStyles({
  row: {
    position: 'relative',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground2,
    paddingBottom: '6px',
    '::before': {
      content: '""',
      position: 'absolute',
      inset: '0 auto 0 0',
      width: BAR,
      backgroundColor: tokens.colorBrandStroke1,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  sentence: {
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '32px',
    padding: `6px ${tokens.spacingHorizontalM}`,
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
  },
  inside: { padding: `0 ${tokens.spacingHorizontalM}` },
});
