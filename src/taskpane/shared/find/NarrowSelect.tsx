import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Icon } from '../Icon';

interface NarrowSelectProps {
  readonly label: string;
  readonly value: string;
  readonly isDisabled: boolean;
  readonly onChoose: (value: string) => void;
  /** `option`s. */
  readonly children: ReactNode;
}

const ARROW = '16px';

const useRootStyle = makeResetStyles({
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  minWidth: 0,
  '& select': {
    appearance: 'none',
    boxSizing: 'border-box',
    width: '100%',
    height: '32px',
    padding: `0 calc(${ARROW} + ${tokens.spacingHorizontalM}) 0 ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlignLast: 'right',
    textOverflow: 'ellipsis',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'not-allowed' },
    '@media (forced-colors: active)': { borderColor: 'ButtonBorder' },
  },
  '& svg': {
    position: 'absolute',
    right: tokens.spacingHorizontalS,
    width: ARROW,
    height: ARROW,
    pointerEvents: 'none',
  },
  '& select:disabled + svg': {
    color: tokens.colorNeutralForegroundDisabled,
    '@media (forced-colors: active)': { color: 'GrayText' },
  },
});

/** Narrows a list down: the browser's own select, as quiet as a button of the head. */
export function NarrowSelect(props: NarrowSelectProps): ReactElement {
  const { label, value, isDisabled, onChoose, children } = props;
  return (
    <span className={useRootStyle()}>
      <select
        aria-label={label}
        value={value}
        disabled={isDisabled}
        onChange={({ target }) => {
          onChoose(target.value);
        }}
      >
        {children}
      </select>
      <Icon name="chevronDown" />
    </span>
  );
}
