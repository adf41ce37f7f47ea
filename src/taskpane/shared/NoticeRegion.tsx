import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  // It lies over what is below: nothing moves for it.
  over: {
    position: 'absolute',
    zIndex: 5,
    inset: `auto ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  sticky: { flexShrink: 0, position: 'sticky', top: 0, zIndex: 1 },
});

interface NoticeRegionProps {
  /** In sight wherever the clerk has scrolled to, and not over anything: for what is true until something is done. */
  readonly isSticky?: boolean;
  readonly children: ReactNode;
}

/**
 * Where notices are told: there before it has something to say, so that a screen reader hears it. It lies over the bottom of
 * what it is positioned in.
 */
export function NoticeRegion({ isSticky = false, children }: NoticeRegionProps): ReactElement {
  const styles = useStyles();
  return (
    <div
      role="status"
      aria-live="polite"
      aria-atomic="true"
      className={isSticky ? styles.sticky : styles.over}
    >
      {children}
    </div>
  );
}
