import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Button } from './controls/Button';
import { Icon } from './Icon';

interface PageProps {
  readonly title: string;
  /** What the arrow that leads back is called. */
  readonly back: string;
  /** Asked for by the arrow or Escape: whoever shows the page takes it away. */
  readonly onBack: () => void;
  /** What it is about, at the end of its title. */
  readonly aside?: string;
  /** What is done with it, in sight at its end. */
  readonly foot?: ReactNode;
  /** Whether it can be seen; what is on it stays. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  // Over all of the pane. Where it is closed the browser shows nothing of it.
  page: {
    position: 'fixed',
    inset: 0,
    zIndex: 2,
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    maxWidth: 'none',
    maxHeight: 'none',
    margin: 0,
    padding: 0,
    border: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  open: { display: 'flex', flexDirection: 'column' },
  bar: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '40px',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  back: { minWidth: '32px', paddingInline: 0 },
  title: {
    flex: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none', // it is no control: it only tells where one is
  },
  aside: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  content: { flex: 1, minHeight: 0, overflowY: 'auto' },
  foot: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/**
 * A page over all of the pane, for what needs room. It takes the focus to its title; ← and Escape give it back to where it
 * was, if that is still there.
 */
export function Page(props: PageProps): ReactElement {
  const { title, back, onBack, aside, foot, isOpen = true, children } = props;
  const styles = useStyles();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || !isOpen) return undefined;
    const before = document.activeElement;
    open(element);
    heading.current?.focus();
    return () => {
      close(element);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [isOpen]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className={mergeClasses(styles.page, isOpen && styles.open)}
      onCancel={(event) => {
        if (event.target !== dialog.current) return; // a field that chooses files is cancelled, too
        event.preventDefault();
        onBack();
      }}
    >
      <div className={styles.bar}>
        <Button
          appearance="subtle"
          className={styles.back}
          aria-label={back}
          title={back}
          icon={<Icon name="back" />}
          onClick={onBack}
        />
        <h2 id={id} tabIndex={-1} ref={heading} className={styles.title}>
          {title}
        </h2>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </div>
      <div className={styles.content}>{children}</div>
      {foot !== undefined && <div className={styles.foot}>{foot}</div>}
    </dialog>
  );
}

/** Nothing behind it can be reached then; an older browser at least hides it. */
function open(element: HTMLDialogElement): void {
  if ('showModal' in element) element.showModal();
  else (element as HTMLElement).setAttribute('open', '');
}

function close(element: HTMLDialogElement): void {
  if ('close' in element) element.close();
  else (element as HTMLElement).removeAttribute('open');
}
