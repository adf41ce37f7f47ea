import { makeResetStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';

interface ViewsProps<T extends string> {
  /** What is chosen between. */
  readonly label: string;
  readonly of: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly chosen: T;
  /** Where something is searched for, all is shown. */
  readonly isDisabled?: boolean;
  readonly onChoose: (view: T) => void;
}

const useListStyle = makeResetStyles({ display: 'flex', flexShrink: 0 });

const useViewStyle = makeResetStyles({
  position: 'relative',
  display: 'inline-flex',
  alignItems: 'center',
  boxSizing: 'border-box',
  height: '32px',
  padding: `0 ${tokens.spacingHorizontalM}`,
  border: `${tokens.strokeWidthThin} solid transparent`,
  borderRadius: tokens.borderRadiusCircular,
  color: tokens.colorNeutralForeground2,
  whiteSpace: 'nowrap',
  cursor: 'pointer',
  ':hover': {
    color: tokens.colorNeutralForeground2Hover,
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  // The browser's own, unseen: it lies over all of it.
  '& input': {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: '100%',
    margin: 0,
    opacity: 0,
    cursor: 'inherit',
  },
  '&[data-chosen=true]': {
    borderColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { borderColor: 'Highlight' },
  },
  '&[data-disabled=true]': {
    cursor: 'default',
    color: tokens.colorNeutralForegroundDisabled,
    '@media (forced-colors: active)': { color: 'GrayText' },
  },
  '&[data-disabled=true][data-chosen=true]': {
    borderColor: tokens.colorNeutralStrokeDisabled,
    backgroundColor: 'transparent',
    '@media (forced-colors: active)': { borderColor: 'GrayText' },
  },
  '& input:focus-visible + span': {
    position: 'absolute',
    inset: `calc(-1 * ${tokens.strokeWidthThick})`,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    borderRadius: tokens.borderRadiusCircular,
    pointerEvents: 'none',
    '@media (forced-colors: active)': { borderColor: 'Highlight' },
  },
});

/** What of a list is looked at: one of a few, the arrows lead from one to another. */
export function Views<T extends string>(props: ViewsProps<T>): ReactElement {
  const { label, of, labels, chosen, isDisabled = false, onChoose } = props;
  const listStyle = useListStyle();
  const viewStyle = useViewStyle();
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={listStyle}>
      {of.map((view) => (
        <label key={view} data-chosen={view === chosen} data-disabled={isDisabled} className={viewStyle}>
          {labels[view]}
          <input
            type="radio"
            name={name}
            checked={view === chosen}
            disabled={isDisabled}
            onChange={() => {
              onChoose(view);
            }}
          />
          <span aria-hidden />
        </label>
      ))}
    </div>
  );
}
