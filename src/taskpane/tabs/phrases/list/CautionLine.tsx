import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

/** As text, where a font has a coloured picture too. */
const SIGN = '\u26A0\uFE0E';

const useStyles = makeStyles({
  caution: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorPaletteDarkOrangeForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What the clerk should think about before using a phrase; never told by the colour alone. */
export function CautionLine({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.caution}>
      <span aria-hidden>{SIGN}</span>
      <span>{children}</span>
    </span>
  );
}
