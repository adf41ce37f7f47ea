import { mergeClasses } from '@fluentui/react-components';
import type { ComponentProps, ReactElement } from 'react';
import { useRowButtonStyle } from './rowButtonStyle';

interface RowButtonProps extends ComponentProps<'button'> {
  readonly tabIndex: 0 | -1;
}

/** What takes the focus of a row of a list, and hears the arrows: the row's words, or most of them. */
export function RowButton(props: RowButtonProps): ReactElement {
  return (
    <button
      type="button"
      data-entry
      {...props}
      className={mergeClasses(useRowButtonStyle(), props.className)}
    />
  );
}
