import { makeResetStyles } from '@fluentui/react-components';
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type Ref,
  useLayoutEffect,
  useRef,
} from 'react';

interface ToolbarProps {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
  /** It takes the focus itself where none of its buttons is to have it. */
  readonly ref?: Ref<HTMLElement>;
}

const useBarStyle = makeResetStyles({
  flex: 1,
  outlineStyle: 'none', // what may have the focus in it shows that
});

/** Buttons that are one stop of the Tab key: the arrows, Home and End lead from one to another. */
export function Toolbar({ label, className, children, ref }: ToolbarProps): ReactElement {
  const inner = useRef<HTMLDivElement>(null);
  const stop = useRef<HTMLButtonElement>(undefined);

  const placeStop = (wanted = stop.current): void => {
    const buttons = buttonsIn(inner.current);
    stop.current = buttons.find((button) => button === wanted) ?? buttons[0];
    for (const button of buttons) button.tabIndex = button === stop.current ? 0 : -1;
  };
  // After each change: buttons come and go, and one of them can be reached.
  useLayoutEffect(() => {
    placeStop();
  });

  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const buttons = buttonsIn(inner.current);
    const at = buttons.findIndex((button) => button === document.activeElement);
    const count = buttons.length;
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: count - 1 }[event.key];
    const button = to === undefined ? undefined : buttons[(to + count) % count];
    if (!button) return;
    event.preventDefault();
    button.focus();
  };
  return (
    <div
      ref={ref as Ref<HTMLDivElement>}
      tabIndex={-1}
      role="toolbar"
      aria-label={label}
      className={useBarStyle()}
    >
      <div
        ref={inner}
        className={className}
        onKeyDown={press}
        onFocus={({ target }: FocusEvent) => {
          if (target instanceof HTMLButtonElement) placeStop(target);
        }}
      >
        {children}
      </div>
    </div>
  );
}

function buttonsIn(element: HTMLElement | null): HTMLButtonElement[] {
  return [...(element?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
}
