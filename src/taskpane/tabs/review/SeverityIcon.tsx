import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../../review/finding';

/** In a square of 20: a disc or a triangle, with what shows through it. */
const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM9.2 5.4h1.6l-.2 5.8H9.4ZM9.1 12.8h1.8v1.8H9.1Z',
  warn: 'M8.7 2.7a1.5 1.5 0 0 1 2.6 0l6.5 12a1.5 1.5 0 0 1-1.3 2.3h-13a1.5 1.5 0 0 1-1.3-2.3ZM9.4 7v5.2h1.2V7ZM9.2 13.4V15h1.6v-1.6Z',
  ask: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM7.4 8.2a2.6 2.6 0 1 1 3.8 2.3c-.5.3-.6.5-.6 1v.4H9.3v-.5c0-1 .4-1.6 1.2-2a1.3 1.3 0 1 0-1.9-1.2ZM9.1 13h1.8v1.8H9.1Z',
};

const useStyles = makeStyles({
  icon: {
    flexShrink: 0,
    width: tokens.fontSizeBase500,
    height: tokens.fontSizeBase500,
    fill: 'currentColor',
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warn: { color: tokens.colorStatusWarningForeground3 },
  ask: { color: tokens.colorBrandForeground1 },
});

/** How grave a finding is, to be seen; its words stand beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  return (
    <svg aria-hidden viewBox="0 0 20 20" className={mergeClasses(styles.icon, styles[severity])}>
      <path fillRule="evenodd" d={SHAPES[severity]} />
    </svg>
  );
}
