import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ComponentProps, ReactElement } from 'react';
import { Button } from './Button';

const useStyles = makeStyles({ button: { minWidth: 'auto' } });

/** A button as wide as its words: Fluent's own is wider than short ones need, and the pane is narrow. */
export function TextButton(props: ComponentProps<typeof Button>): ReactElement {
  return <Button {...props} className={mergeClasses(useStyles().button, props.className)} />;
}
