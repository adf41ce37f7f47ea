import { makeStyles, tokens } from '@fluentui/react-components';

/** How wide the bar is that stands before the row at which the clerk is. */
const BAR = '3px';

/** What the rows of the list have in common: their lines, the bar of the open one, and how what is pressed lies in them. */
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
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '32px',
    padding: `6px ${tokens.spacingHorizontalM}`,
  },
  inside: { padding: `0 ${tokens.spacingHorizontalM}` },
});
