import {
  makeResetStyles,
  makeStyles,
  mergeClasses,
  renderButton_unstable,
  tokens,
  useButton_unstable,
} from '@fluentui/react-components';
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

/** What Fluent's button does, in those of its looks that the pane has: the styles of all others weigh more than these. */
export function Button({ ref = null, className, icon, ...props }: ButtonProps): ReactElement {
  const { appearance = 'secondary', disabled = false, disabledFocusable = false, children } = props;
  const isAlone = !children;
  const styles = useStyles();
  const look = useButtonLook(appearance, disabled || disabledFocusable);
  const iconStyle = useIconStyle();
  const state = useButton_unstable(
    {
      ...props,
      disabled,
      disabledFocusable,
      className: mergeClasses(look, icon && isAlone && styles.iconOnly, className),
      icon: icon
        ? { className: mergeClasses(ICON, iconStyle, !isAlone && styles.before), children: icon }
        : null,
    },
    ref,
  );
  return renderButton_unstable(state) as ReactElement;
}
