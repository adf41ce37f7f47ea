import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Excerpt } from '../derive/excerpt';

const useStyles = makeStyles({
  placeholder: {
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    // A contrast theme takes the background and leaves the colour: only its own pair can be read.
    '@media (forced-colors: active)': { color: 'HighlightText', backgroundColor: 'Highlight' },
  },
});

/** A sentence of the report, its placeholder standing out: by weight, by colour, and in a contrast theme as a mark. */
export function Sentence({ excerpt }: { readonly excerpt: Excerpt }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {excerpt.before}
      <mark className={styles.placeholder}>{excerpt.placeholder}</mark>
      {excerpt.after}
    </>
  );
}
