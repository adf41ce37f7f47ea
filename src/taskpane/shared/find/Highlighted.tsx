import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface HighlightedProps {
  readonly text: string;
  /** The stretch that was found, UTF-16, end exclusive; null for none. */
  readonly stretch: { readonly start: number; readonly end: number } | null;
}

const useStyles = makeStyles({
  found: {
    color: tokens.colorBrandForeground1,
    backgroundColor: 'transparent',
    textDecorationLine: 'underline', // never by colour alone
    textUnderlineOffset: '3px',
    fontWeight: 'inherit',
    // A contrast theme paints the ground of a mark and not its words, or the other way round: only a pair can be read.
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      color: 'HighlightText',
      backgroundColor: 'Highlight',
    },
  },
});

/** A name, with what was searched for made out in it. */
export function Highlighted({ text, stretch }: HighlightedProps): ReactElement {
  const styles = useStyles();
  if (!stretch) return <>{text}</>;
  return (
    <>
      {text.slice(0, stretch.start)}
      <mark className={styles.found}>{text.slice(stretch.start, stretch.end)}</mark>
      {text.slice(stretch.end)}
    </>
  );
}
