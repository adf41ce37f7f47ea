import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ChangeEvent, type InputHTMLAttributes, type ReactElement, type ReactNode, useId } from 'react';

interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  readonly checked: boolean;
  readonly label: ReactNode;
  readonly shape?: 'square' | 'circular';
  readonly onChange: (event: ChangeEvent<HTMLInputElement>, data: { readonly checked: boolean }) => void;
}

const BOX = '16px';

const useRootStyle = makeResetStyles({
  position: 'relative',
  display: 'inline-flex',
  maxWidth: 'fit-content',
  verticalAlign: 'middle',
  color: tokens.colorNeutralForeground3,
  cursor: 'pointer',
  ':hover': { color: tokens.colorNeutralForeground2 },
  ':active': { color: tokens.colorNeutralForeground1 },
});

// The browser's own, unseen: it lies over the box and the room around it.
const useInputStyle = makeResetStyles({
  position: 'absolute',
  top: 0,
  left: 0,
  width: `calc(${BOX} + 2 * ${tokens.spacingHorizontalS})`,
  height: '100%',
  margin: 0,
  opacity: 0,
  cursor: 'inherit',
  ':hover + span': { borderColor: tokens.colorNeutralStrokeAccessibleHover },
  ':active + span': { borderColor: tokens.colorNeutralStrokeAccessiblePressed },
  ':checked + span': {
    backgroundColor: tokens.colorCompoundBrandBackground,
    borderColor: tokens.colorCompoundBrandBackground,
  },
  ':checked:hover + span': {
    backgroundColor: tokens.colorCompoundBrandBackgroundHover,
    borderColor: tokens.colorCompoundBrandBackgroundHover,
  },
  ':checked:active + span': {
    backgroundColor: tokens.colorCompoundBrandBackgroundPressed,
    borderColor: tokens.colorCompoundBrandBackgroundPressed,
  },
  ':checked ~ label': { color: tokens.colorNeutralForeground1 },
  // Around the label, too.
  ':focus-visible + span::after': {
    content: '""',
    position: 'absolute',
    inset: `calc(-1 * ${tokens.strokeWidthThick})`,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    borderRadius: tokens.borderRadiusMedium,
    '@media (forced-colors: active)': { borderColor: 'Highlight' },
  },
});

const useBoxStyle = makeResetStyles({
  boxSizing: 'border-box',
  flexShrink: 0,
  alignSelf: 'flex-start',
  display: 'flex',
  justifyContent: 'center',
  alignItems: 'center',
  width: BOX,
  height: BOX,
  margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  borderRadius: tokens.borderRadiusSmall,
  color: tokens.colorNeutralForegroundInverted,
  pointerEvents: 'none',
  '& svg': { flexShrink: 0, width: '12px', height: '12px' },
});

const useLabelStyle = makeResetStyles({
  alignSelf: 'center',
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  paddingLeft: tokens.spacingHorizontalXS,
  cursor: 'inherit',
  // A line of text is higher than the box; it must not make a row of one line higher.
  marginTop: `calc((${BOX} - ${tokens.lineHeightBase300}) / 2)`,
  marginBottom: `calc((${BOX} - ${tokens.lineHeightBase300}) / 2)`,
});

const useStyles = makeStyles({
  circular: { borderRadius: tokens.borderRadiusCircular },
});

/** The browser's own checkbox with its label, in Fluent's look. */
export function Checkbox(props: CheckboxProps): ReactElement {
  const { className, label, shape = 'square', onChange, ...given } = props;
  const styles = useStyles();
  const id = useId();
  const { checked } = given;
  return (
    <span className={mergeClasses(useRootStyle(), className)}>
      <input
        {...given}
        type="checkbox"
        id={id}
        className={useInputStyle()}
        onChange={(event) => {
          onChange(event, { checked: event.target.checked });
        }}
      />
      <span aria-hidden className={mergeClasses(useBoxStyle(), shape === 'circular' && styles.circular)}>
        {checked && (
          <svg viewBox="0 0 12 12">
            <path
              d="M2.5 6.5 5 9l5-5.5"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
        )}
      </span>
      <label htmlFor={id} className={useLabelStyle()}>
        {label}
      </label>
    </span>
  );
}
