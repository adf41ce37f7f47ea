import { Button, type ButtonProps } from '@fluentui/react-components';
import type { MouseEvent, ReactElement, Ref } from 'react';
import { Icon, type IconName } from './Icon';

interface IconButtonProps {
  readonly icon: IconName;
  /** What a screen reader says, and what shows under the mouse where `hint` says no more. */
  readonly label: string;
  readonly hint?: string | undefined;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
  readonly id?: string;
  readonly appearance?: 'subtle' | 'secondary';
  readonly disabledFocusable?: boolean;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly 'aria-pressed'?: boolean;
  readonly 'aria-haspopup'?: 'menu';
  readonly 'aria-expanded'?: boolean;
}

/** A button that is a picture, and has a name. */
export function IconButton({ icon, label, hint = label, ...button }: IconButtonProps): ReactElement {
  const props: ButtonProps = { appearance: 'subtle', ...button } as ButtonProps;
  return <Button {...props} aria-label={label} title={hint} icon={<Icon name={icon} />} />;
}
