import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MouseEvent, ReactElement, Ref } from 'react';
import { Button } from './Button';
import { Icon, type IconName } from './Icon';

interface IconButtonProps {
  readonly icon: IconName;
  /** What a screen reader says, and what shows under the mouse where `hint` says no more. */
  readonly label: string;
  readonly hint?: string | undefined;
  /** Words beside the picture; it has none where its name says it all. */
  readonly text?: string;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
  readonly id?: string;
  readonly appearance?: 'subtle' | 'secondary' | 'primary';
  readonly disabledFocusable?: boolean;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly 'aria-pressed'?: boolean;
  readonly 'aria-haspopup'?: 'menu';
  readonly 'aria-expanded'?: boolean;
}

const useStyles = makeStyles({
  pressed: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    color: tokens.colorNeutralForeground2BrandSelected,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      color: 'HighlightText',
      backgroundColor: 'Highlight',
    },
  },
});

/** A button that is a picture, and has a name. */
export function IconButton({
  icon,
  label,
  hint = label,
  className,
  text,
  ...button
}: IconButtonProps): ReactElement {
  const styles = useStyles();
  const isPressed = button['aria-pressed'] === true;
  return (
    <Button
      appearance="subtle"
      {...button}
      className={mergeClasses(isPressed && styles.pressed, className)}
      aria-label={label}
      title={hint}
      icon={<Icon name={icon} />}
    >
      {text}
    </Button>
  );
}
