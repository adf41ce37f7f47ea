import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';

interface SpinnerProps {
  readonly size: 'tiny' | 'small';
  /** What is being waited for. */
  readonly label: string;
  readonly className?: string;
}

const useRootStyle = makeResetStyles({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  gap: '8px',
});

const useRingStyle = makeResetStyles({
  boxSizing: 'border-box',
  flexShrink: 0,
  border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke2Contrast}`,
  borderTopColor: tokens.colorBrandStroke1,
  borderRadius: tokens.borderRadiusCircular,
  animationName: { to: { transform: 'rotate(360deg)' } },
  animationDuration: '1.5s',
  animationTimingFunction: 'linear',
  animationIterationCount: 'infinite',
  '@media screen and (forced-colors: active)': {
    forcedColorAdjust: 'none',
    borderColor: 'HighlightText',
    borderTopColor: 'Highlight',
  },
});

const useStyles = makeStyles({
  tiny: { width: '20px', height: '20px' },
  small: { width: '28px', height: '28px' },
});

/** Says that something takes a moment. */
export function Spinner({ size, label, className }: SpinnerProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="progressbar" aria-labelledby={id} className={mergeClasses(useRootStyle(), className)}>
      <span className={mergeClasses(useRingStyle(), styles[size])} />
      <span id={id}>{label}</span>
    </div>
  );
}
