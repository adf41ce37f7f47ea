import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ButtonHTMLAttributes, ReactElement, Ref } from 'react';
import { type Appearance, ICON, useButtonLook } from './buttonLook';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly appearance?: Appearance;
  /** Before the words, or alone. */
  readonly icon?: ReactElement;
  /** It cannot be pressed, and can have the focus all the same. */
  readonly disabledFocusable?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

const useIconStyle = makeResetStyles({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  width: '20px',
  height: '20px',
  fontSize: '20px',
});

const useStyles = makeStyles({
  iconOnly: { minWidth: '32px', maxWidth: '32px', paddingInline: '5px' },
  before: { marginInlineEnd: tokens.spacingHorizontalSNudge },
});

/**
 * Fluent's button in those of its looks that the pane has: all others and what else it can be weigh more than these. One that
 * is disabled and can have the focus hears neither clicks nor keys: the browser would let it.
 */
export function Button({
  appearance = 'secondary',
  icon,
  disabled = false,
  disabledFocusable = false,
  className,
  children,
  onClick,
  onKeyDown,
  onKeyUp,
  ...props
}: ButtonProps): ReactElement {
  const isAlone = !children;
  const styles = useStyles();
  const look = useButtonLook(appearance, disabled || disabledFocusable);
  const iconStyle = useIconStyle();
  return (
    <button
      type="button"
      {...props}
      disabled={disabled && !disabledFocusable}
      aria-disabled={disabledFocusable || undefined}
      className={mergeClasses(look, icon && isAlone && styles.iconOnly, className)}
      {...(!disabledFocusable && { onClick, onKeyDown, onKeyUp })}
    >
      {icon && <span className={mergeClasses(ICON, iconStyle, !isAlone && styles.before)}>{icon}</span>}
      {children}
    </button>
  );
}
