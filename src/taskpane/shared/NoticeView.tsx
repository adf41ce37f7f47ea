import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useId } from 'react';

type Intent = 'warning' | 'success' | 'info';

interface NoticeViewProps {
  readonly intent?: Intent;
  /** A title, then a line each. */
  readonly lines: readonly [title: string, ...lines: string[]];
  /** What can be done about it: buttons. */
  readonly children?: ReactNode;
  /** Told when one of them gets the focus, and when none has it any more; not when the notice goes. */
  readonly onFocusChange?: (isWithin: boolean) => void;
}

const useStyles = makeStyles({
  region: { flexShrink: 0 },
  sticky: { position: 'sticky', top: 0, zIndex: 1 },
  title: { fontWeight: tokens.fontWeightSemibold },
  line: { display: 'block' },
});

// Fluent's message bar.
const useBarStyle = makeResetStyles({
  display: 'grid',
  gridTemplateColumns: 'auto 1fr',
  alignItems: 'start',
  padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  backgroundColor: tokens.colorNeutralBackground3,
  '& > svg': {
    width: tokens.fontSizeBase500,
    height: tokens.fontSizeBase500,
    marginRight: tokens.spacingHorizontalS,
    fill: 'currentColor',
    color: tokens.colorNeutralForeground3,
  },
  '&[data-intent=warning]': {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderColor: tokens.colorStatusWarningBorder1,
  },
  '&[data-intent=warning] > svg': { color: tokens.colorStatusWarningForeground3 },
  '&[data-intent=success]': {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderColor: tokens.colorStatusSuccessBorder1,
  },
  '&[data-intent=success] > svg': { color: tokens.colorStatusSuccessForeground1 },
  '&[data-intent] > svg': { '@media (forced-colors: active)': { color: 'CanvasText' } }, // which is not forced on an svg
});

const useActionsStyle = makeResetStyles({
  gridColumn: '1 / -1',
  display: 'flex',
  justifyContent: 'end',
  columnGap: tokens.spacingHorizontalM,
  marginTop: tokens.spacingVerticalMNudge,
});

/** In a square of 20: a disc or a triangle, with what shows through it. */
const ICONS: Readonly<Record<Intent, string>> = {
  info: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM9.2 5.6h1.6v1.6H9.2ZM9.4 8.8h1.2v5.6H9.4Z',
  warning:
    'M8.7 2.7a1.5 1.5 0 0 1 2.6 0l6.5 12a1.5 1.5 0 0 1-1.3 2.3h-13a1.5 1.5 0 0 1-1.3-2.3ZM9.4 7v5.2h1.2V7ZM9.2 13.4V15h1.6v-1.6Z',
  success: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM6 10.1l.9-.9 1.9 1.9 4.3-4.3.9.9-5.2 5.2Z',
};

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
export function NoticeView(props: NoticeViewProps): ReactElement {
  const { intent = 'warning', lines, children, onFocusChange } = props;
  const styles = useStyles();
  const barStyle = useBarStyle();
  const actionsStyle = useActionsStyle();
  const id = useId();
  const [title, ...others] = lines;
  return (
    <div
      role="group"
      aria-labelledby={id}
      data-intent={intent}
      className={barStyle}
      onFocus={() => onFocusChange?.(true)}
      onBlur={() => onFocusChange?.(false)}
    >
      <svg aria-hidden viewBox="0 0 20 20">
        <path fillRule="evenodd" d={ICONS[intent]} />
      </svg>
      <div>
        <span id={id} className={styles.title}>
          {title}
        </span>{' '}
        {others.map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))}
      </div>
      {children !== undefined && <div className={actionsStyle}>{children}</div>}
    </div>
  );
}
