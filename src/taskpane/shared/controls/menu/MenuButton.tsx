import { lazy, type ReactElement, Suspense, useRef, useState } from 'react';
import type { IconName } from '../Icon';
import { IconButton } from '../IconButton';
import type { MenuItem } from './menuItem';

/** Loaded with what else is behind the first list: a menu opens when the server is gone, too. */
const MenuList = lazy(async () => {
  const { MenuList: List } = await import(/* webpackChunkName: "filling" */ './MenuList');
  return { default: List };
});

interface MenuButtonProps {
  readonly icon: IconName;
  readonly label: string;
  /** Words beside the picture. */
  readonly text?: string;
  readonly items: readonly MenuItem[];
  readonly appearance?: 'subtle' | 'secondary';
  readonly isDisabled?: boolean;
  readonly isPressed?: boolean;
  readonly className?: string;
}

/** A button that opens a menu. The menu gives the focus back when it closes, unless what was chosen takes it elsewhere. */
export function MenuButton(props: MenuButtonProps): ReactElement {
  const { icon, label, text, items, appearance = 'subtle', isDisabled = false, isPressed, className } = props;
  const [anchor, setAnchor] = useState<HTMLElement>();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <IconButton
        ref={button}
        icon={icon}
        label={label}
        {...(text !== undefined && { text })}
        appearance={appearance}
        className={className}
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        {...(isPressed !== undefined && { 'aria-pressed': isPressed })}
        disabledFocusable={isDisabled}
        onClick={({ currentTarget }) => {
          setAnchor(anchor ? undefined : currentTarget);
        }}
      />
      <Suspense>
        {anchor && (
          <MenuList
            anchor={anchor}
            label={label}
            items={items}
            onClose={(givesBack) => {
              if (givesBack) button.current?.focus();
              setAnchor(undefined);
            }}
          />
        )}
      </Suspense>
    </>
  );
}
