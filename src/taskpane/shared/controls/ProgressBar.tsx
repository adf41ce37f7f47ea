import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface ProgressBarProps {
  readonly value: number;
  /** The value at which all is done, above 0. */
  readonly max: number;
  readonly thickness?: 'medium' | 'large';
  readonly 'aria-label': string;
}

const useStyles = makeStyles({
  root: {
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    // A contrast theme would paint the empty bar like a full one.
    '@media screen and (forced-colors: active)': {
      backgroundColor: 'Canvas',
      outline: '1px solid CanvasText',
    },
  },
  medium: { height: '2px' },
  large: { height: '4px' },
  bar: {
    height: '100%',
    borderRadius: 'inherit',
    backgroundColor: tokens.colorCompoundBrandBackground,
    transition: 'width 0.3s ease',
    '@media screen and (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

/** How much of something is done. */
export function ProgressBar({ value, max, thickness = 'medium', ...name }: ProgressBarProps): ReactElement {
  const styles = useStyles();
  return (
    <div
      role="progressbar"
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      className={mergeClasses(styles.root, styles[thickness])}
      {...name}
    >
      <div className={styles.bar} style={{ width: `${(100 * value) / max}%` }} />
    </div>
  );
}
