import { makeResetStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../Icon';
import type { MenuItem } from './menuItem';

interface MenuListProps {
  /** What the menu hangs from. */
  readonly anchor: HTMLElement;
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** @param givesBack whether the focus is to go back to what the menu hangs from */
  readonly onClose: (givesBack: boolean) => void;
}

/** Between the menu and what it hangs from, and the edge of the pane, in CSS pixels. */
const GAP = 4;

const useListStyle = makeResetStyles({
  position: 'fixed',
  zIndex: 10,
  boxSizing: 'border-box',
  minWidth: '128px',
  maxWidth: `calc(100vw - 2 * ${GAP}px)`,
  maxHeight: `calc(100vh - 2 * ${GAP}px)`,
  overflowY: 'auto',
  padding: tokens.spacingVerticalXS,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  boxShadow: tokens.shadow16,
});

const useItemStyle = makeResetStyles({
  boxSizing: 'border-box',
  display: 'flex',
  alignItems: 'center',
  gap: tokens.spacingHorizontalS,
  width: '100%',
  minHeight: '32px',
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  border: 'none',
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: 'transparent',
  color: 'inherit',
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  ':focus': {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
  },
  '& > span:last-of-type': { marginLeft: 'auto', color: tokens.colorNeutralForeground2 },
  '& > span:first-of-type': { margin: 0, color: 'inherit' },
});

/** The menu itself. It lies over everything: nothing cuts it off, and nothing moves for it. */
export function MenuList({ anchor, label, items, onClose }: MenuListProps): ReactElement {
  const listStyle = useListStyle();
  const itemStyle = useItemStyle();
  const list = useRef<HTMLDivElement>(null);
  const hasChecks = items.some(({ isChecked }) => isChecked !== undefined);

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    placeBelow(element, anchor.getBoundingClientRect());
    (element.querySelector<HTMLElement>('[aria-checked=true]') ?? element.querySelector('button'))?.focus();
  }, [anchor]);
  useEffect(() => {
    const close = ({ target }: Event): void => {
      const isInside = target instanceof Node && (list.current?.contains(target) || anchor.contains(target));
      if (!isInside) onClose(false);
    };
    const follow = (): void => {
      if (list.current) placeBelow(list.current, anchor.getBoundingClientRect());
    };
    document.addEventListener('pointerdown', close, true);
    document.addEventListener('scroll', close, true);
    window.addEventListener('resize', follow);
    return () => {
      document.removeEventListener('pointerdown', close, true);
      document.removeEventListener('scroll', close, true);
      window.removeEventListener('resize', follow);
    };
  });

  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const count = buttons.length;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[event.key];
    if (to !== undefined) buttons[(to + count) % count]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return createPortal(
    <div ref={list} role="menu" aria-label={label} className={listStyle} onKeyDown={press}>
      {items.map(({ key, label: text, icon, aside, isChecked, onSelect }) => (
        <button
          key={key}
          type="button"
          role={isChecked === undefined ? 'menuitem' : 'menuitemradio'}
          aria-checked={isChecked}
          tabIndex={-1}
          className={itemStyle}
          onClick={() => {
            onClose(true);
            onSelect();
          }}
        >
          {hasChecks && <Icon name="check" style={{ visibility: isChecked ? undefined : 'hidden' }} />}
          {icon && <Icon name={icon} />}
          <span>{text}</span>
          {aside !== undefined && <span>{aside}</span>}
        </button>
      ))}
    </div>,
    anchor.closest('main') ?? document.body,
  );
}

/** Below what it hangs from, or above where there is more room; its right end at the anchor's, as far as the pane goes. */
function placeBelow(element: HTMLElement, anchor: DOMRect): void {
  const { width, height } = element.getBoundingClientRect();
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - height;
  const isBelow = below + height <= window.innerHeight - GAP || above < GAP;
  const top = isBelow ? Math.min(below, Math.max(GAP, window.innerHeight - GAP - height)) : above;
  const left = Math.min(Math.max(GAP, anchor.right - width), window.innerWidth - GAP - width);
  element.style.top = `${top}px`;
  element.style.left = `${Math.max(GAP, left)}px`;
}
