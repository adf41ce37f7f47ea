import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { IconButton } from './controls/IconButton';

type Intent = 'warning' | 'success' | 'info';

interface NoticeViewProps {
  readonly intent?: Intent;
  /** A title, then a line each. */
  readonly lines: readonly [title: string, ...lines: string[]];
  /** What can be done about it: buttons. */
  readonly children?: ReactNode;
  /** Takes it away, when the clerk has seen it; it has a button for that then. */
  readonly dismiss?: { readonly label: string; readonly onDismiss: () => void };
  /** It has been there for long enough, and neither the mouse nor the focus is on it. What is trouble never goes by itself. */
  readonly onFade?: () => void;
  /** Told when one of them gets the focus, and when none has it any more; not when the notice goes. */
  readonly onFocusChange?: (isWithin: boolean) => void;
}

/** So long a line stands that goes by itself, in milliseconds: to be read twice. */
const STANDS_FOR = 10_000;

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  alone: { fontWeight: tokens.fontWeightRegular },
  line: { display: 'block' },
  words: { flex: '1 1 120px', minWidth: 0, overflowWrap: 'anywhere' },
  // Several lines beside a button would be cut into many: the button goes beneath.
  manyLines: { flexBasis: '200px' },
  actions: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, marginLeft: 'auto' },
});

const useBarStyle = makeResetStyles({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: tokens.spacingHorizontalS,
  padding: `3px ${tokens.spacingHorizontalXS} 3px ${tokens.spacingHorizontalM}`,
  minHeight: '32px',
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  boxShadow: tokens.shadow8,
  '& > svg': {
    flexShrink: 0,
    width: tokens.fontSizeBase500,
    height: tokens.fontSizeBase500,
    fill: 'currentColor',
    color: tokens.colorNeutralForeground3,
  },
  '&[data-intent=warning] > svg': { color: tokens.colorStatusWarningForeground3 },
  '&[data-intent=success] > svg': { color: tokens.colorStatusSuccessForeground1 },
  '&[data-intent] > svg': { '@media (forced-colors: active)': { color: 'CanvasText' } }, // which is not forced on an svg
});

/** In a square of 20: a disc or a triangle, with what shows through it. */
const ICONS: Readonly<Record<Intent, string>> = {
  info: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM9.2 5.6h1.6v1.6H9.2ZM9.4 8.8h1.2v5.6H9.4Z',
  warning:
    'M8.7 2.7a1.5 1.5 0 0 1 2.6 0l6.5 12a1.5 1.5 0 0 1-1.3 2.3h-13a1.5 1.5 0 0 1-1.3-2.3ZM9.4 7v5.2h1.2V7ZM9.2 13.4V15h1.6v-1.6Z',
  success: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM6 10.1l.9-.9 1.9 1.9 4.3-4.3.9.9-5.2 5.2Z',
};

/** What came of something, and what to do about it: one line, and more only for trouble. */
export function NoticeView(props: NoticeViewProps): ReactElement {
  const { intent = 'warning', lines, children, dismiss, onFade, onFocusChange } = props;
  const styles = useStyles();
  const barStyle = useBarStyle();
  const id = useId();
  const [title, ...others] = lines;
  const heed = useFading(intent === 'warning' ? undefined : onFade, lines.join('\n'));
  return (
    <div
      role="group"
      aria-labelledby={id}
      data-intent={intent}
      className={barStyle}
      onMouseEnter={heed.begin}
      onMouseLeave={heed.end}
      onFocus={() => {
        heed.begin();
        onFocusChange?.(true);
      }}
      onBlur={() => {
        heed.end();
        onFocusChange?.(false);
      }}
    >
      <svg aria-hidden viewBox="0 0 20 20">
        <path fillRule="evenodd" d={ICONS[intent]} />
      </svg>
      <div className={mergeClasses(styles.words, others.length > 0 && styles.manyLines)}>
        <span id={id} className={others.length > 0 ? styles.title : styles.alone}>
          {title}
        </span>{' '}
        {others.map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))}
      </div>
      <div className={styles.actions}>
        {children}
        {dismiss && <IconButton icon="dismiss" label={dismiss.label} onClick={dismiss.onDismiss} />}
      </div>
    </div>
  );
}

/**
 * Has a notice go when it has stood long enough.
 * @param said what it says: said anew, it stands anew
 * @returns to be told when the clerk heeds it, and no longer does
 */
function useFading(
  onFade: (() => void) | undefined,
  said: string,
): { readonly begin: () => void; readonly end: () => void } {
  const [isHeeded, setIsHeeded] = useState(false);
  const fade = useRef(onFade);
  useEffect(() => {
    fade.current = onFade;
  });
  const fades = onFade !== undefined && !isHeeded;
  useEffect(() => {
    if (!fades) return undefined;
    const timer = setTimeout(() => fade.current?.(), STANDS_FOR);
    return () => {
      clearTimeout(timer);
    };
  }, [fades, said]);
  return {
    begin: () => {
      setIsHeeded(true);
    },
    end: () => {
      setIsHeeded(false);
    },
  };
}
