import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  tag: {
    flexShrink: 0,
    alignSelf: 'flex-start',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
    whiteSpace: 'nowrap',
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
});

/** A word or two about a row, at its right end. */
export function Tag({ children }: { readonly children: ReactNode }): ReactElement {
  return <span className={useStyles().tag}>{children}</span>;
}
