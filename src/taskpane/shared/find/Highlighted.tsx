import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface HighlightedProps {
  readonly text: string;
  /** The stretch that was found, UTF-16, end exclusive; null for none. */
  readonly stretch: { readonly start: number; readonly end: number } | null;
}

const useStyles = makeStyles({
  found: {
    padding: '0 1px',
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold, // never by colour alone
    // A contrast theme takes one colour and leaves the other: only its own pair can be read.
    '@media (forced-colors: active)': { color: 'HighlightText', backgroundColor: 'Highlight' },
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
