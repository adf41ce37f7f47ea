import {
  makeResetStyles,
  mergeClasses,
  tokens,
  useFieldControlProps_unstable,
} from '@fluentui/react-components';
import type { ChangeEvent, ReactElement, SelectHTMLAttributes } from 'react';

interface SelectProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange'> {
  readonly onChange: (event: ChangeEvent<HTMLSelectElement>, data: { readonly value: string }) => void;
}

const ARROW = '20px';

const useRootStyle = makeResetStyles({
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  // The line under a field that has the focus, as Fluent's other fields draw it.
  '::after': {
    content: '""',
    position: 'absolute',
    inset: 'auto 0 0',
    height: tokens.strokeWidthThick,
    borderRadius: `0 0 ${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium}`,
    backgroundColor: tokens.colorCompoundBrandStroke,
    transform: 'scaleX(0)',
    transition: `transform ${tokens.durationUltraFast} ${tokens.curveAccelerateMid}`,
    '@media screen and (prefers-reduced-motion: reduce)': { transition: 'none' },
  },
  ':focus-within::after': {
    transform: 'scaleX(1)',
    transition: `transform ${tokens.durationNormal} ${tokens.curveDecelerateMid}`,
    '@media screen and (prefers-reduced-motion: reduce)': { transition: 'none' },
  },
});

const useSelectStyle = makeResetStyles({
  appearance: 'none',
  boxSizing: 'border-box',
  flexGrow: 1,
  maxWidth: '100%',
  height: '32px',
  padding: `0 calc(${tokens.spacingHorizontalM} + ${ARROW} + ${tokens.spacingHorizontalXXS}) 0 ${tokens.spacingHorizontalM}`,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  borderBottomColor: tokens.colorNeutralStrokeAccessible,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  fontFamily: tokens.fontFamilyBase,
  fontSize: tokens.fontSizeBase300,
  fontWeight: tokens.fontWeightRegular,
  lineHeight: tokens.lineHeightBase300,
  cursor: 'pointer',
  ':focus': { outline: '2px solid transparent' }, // what a contrast theme shows
  ':hover': {
    borderColor: tokens.colorNeutralStroke1Hover,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
  },
  ':active': {
    borderColor: tokens.colorNeutralStroke1Pressed,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
  },
  '& + svg': {
    position: 'absolute',
    right: tokens.spacingHorizontalMNudge,
    width: ARROW,
    height: ARROW,
    pointerEvents: 'none',
    color: tokens.colorNeutralStrokeAccessible,
    '@media (forced-colors: active)': { color: 'CanvasText' }, // which is not forced on an svg
  },
  ':disabled': {
    borderColor: tokens.colorNeutralStrokeDisabled,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForegroundDisabled,
    cursor: 'not-allowed',
    '@media (forced-colors: active)': { borderColor: 'GrayText' },
  },
  ':disabled + svg': {
    color: tokens.colorNeutralForegroundDisabled,
    '@media (forced-colors: active)': { color: 'GrayText' },
  },
});

/** The browser's own select in Fluent's look: it works with every keyboard and reader. Its name may come from a `Field`. */
export function Select({ className, onChange, ...given }: SelectProps): ReactElement {
  const props = useFieldControlProps_unstable(given, { supportsLabelFor: true });
  return (
    <span className={mergeClasses(useRootStyle(), className)}>
      <select
        {...props}
        className={useSelectStyle()}
        onChange={(event) => {
          onChange(event, { value: event.target.value });
        }}
      />
      <svg aria-hidden viewBox="0 0 20 20">
        <path
          d="m5 7.5 5 5 5-5"
          fill="none"
          stroke="currentColor"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </span>
  );
}
