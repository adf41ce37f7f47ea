import { makeStyles, tokens } from '@fluentui/react-components';

/** Rows of which some can be open: a bar before the open one, and room for it before the others. */
export const useOpenRowStyles = makeStyles({
  row: {
    borderLeft: `${tokens.strokeWidthThicker} solid transparent`,
    // Nothing is transparent in a contrast theme.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  open: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
});
