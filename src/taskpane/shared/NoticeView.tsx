import {
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

interface NoticeViewProps {
  readonly intent?: 'warning' | 'success' | 'info';
  /** A title, then a line each. */
  readonly lines: readonly [title: string, ...lines: string[]];
  /** What can be done about it: buttons. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  region: { flexShrink: 0 },
  sticky: { position: 'sticky', top: 0, zIndex: 1 },
  bar: { borderRadius: 0 },
  line: { display: 'block' },
  body: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, whiteSpace: 'normal' },
});

interface NoticeRegionProps {
  /** In sight wherever the clerk has scrolled to. */
  readonly isSticky?: boolean;
  readonly children: ReactNode;
}

/** Where notices are told: there before it has something to say, so that a screen reader hears it. */
export function NoticeRegion({ isSticky = false, children }: NoticeRegionProps): ReactElement {
  const styles = useStyles();
  return (
    <div
      role="status"
      aria-live="polite"
      aria-atomic="true"
      className={mergeClasses(styles.region, isSticky && styles.sticky)}
    >
      {children}
    </div>
  );
}

/** What came of something, and what to do about it. */
export function NoticeView({ intent = 'warning', lines, children }: NoticeViewProps): ReactElement {
  const styles = useStyles();
  const [title, ...others] = lines;
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar} politeness="polite">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        {others.map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))}
      </MessageBarBody>
      {children !== undefined && <MessageBarActions>{children}</MessageBarActions>}
    </MessageBar>
  );
}
