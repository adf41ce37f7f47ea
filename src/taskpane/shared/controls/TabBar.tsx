import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useState } from 'react';

interface TabBarProps<T extends string> {
  /** In their order. The panel of each has the id `panel-…`; its tab gets the id `tab-…`. */
  readonly tabs: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  /** The tab whose panel is shown; something else where none of them is. */
  readonly selected: string;
  readonly onSelect: (tab: T) => void;
  /** Tabs within a tab are circular: two rows of lines would not tell which belongs to which. */
  readonly look?: 'line' | 'circular';
  /** What the tabs are of, where that is not plain. */
  readonly 'aria-label'?: string;
}

/** How a tab is written, whatever marks the selected one. */
const WORDS = {
  outlineStyle: 'none',
  backgroundColor: tokens.colorTransparentBackground,
  color: tokens.colorNeutralForeground2,
  fontFamily: tokens.fontFamilyBase,
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  cursor: 'pointer',
} as const;

const useTabStyle = makeResetStyles({
  position: 'relative',
  display: 'grid',
  justifyItems: 'center',
  padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalMNudge}`,
  border: 'none',
  borderRadius: tokens.borderRadiusMedium,
  ...WORDS,
  '@media (max-width: 349px)': { paddingInline: tokens.spacingHorizontalXS }, // four tabs and a button, in English too
  '& span': { gridArea: '1 / 1', padding: `0 ${tokens.spacingHorizontalXXS}` },
  // The lines of the tab under the mouse, and of the selected one.
  '&::before, &::after': {
    position: 'absolute',
    inset: `auto ${tokens.spacingHorizontalM} 0`,
    height: tokens.strokeWidthThicker,
    borderRadius: tokens.borderRadiusCircular,
  },
  ':hover': { color: tokens.colorNeutralForeground2Hover },
  ':hover::before': {
    content: '""',
    backgroundColor: tokens.colorNeutralStroke1Hover,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  ':active': { color: tokens.colorNeutralForeground2Pressed },
  '&[aria-selected=true]': { color: tokens.colorNeutralForeground1 },
  '&[aria-selected=true]::after': {
    content: '""',
    backgroundColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { backgroundColor: 'ButtonText' },
  },
  ':focus-visible': {
    outline: `${tokens.strokeWidthThick} solid transparent`, // what a contrast theme shows
    boxShadow: `${tokens.shadow4}, 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorStrokeFocus2}`,
    zIndex: 1,
  },
});

const useCircularStyle = makeResetStyles({
  display: 'grid',
  alignItems: 'center',
  justifyItems: 'center',
  minHeight: '32px',
  padding: `0 ${tokens.spacingHorizontalM}`,
  border: `${tokens.strokeWidthThin} solid transparent`,
  borderRadius: tokens.borderRadiusCircular,
  ...WORDS,
  '& span': { gridArea: '1 / 1' },
  ':hover': {
    color: tokens.colorNeutralForeground2Hover,
    backgroundColor: tokens.colorSubtleBackgroundHover,
  },
  ':active': { color: tokens.colorNeutralForeground2Pressed },
  '&[aria-selected=true]': {
    color: tokens.colorCompoundBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    borderColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderColor: 'Highlight' },
  },
  '@media (forced-colors: active)': { borderColor: 'Canvas' }, // nothing is transparent there
  ':focus-visible': {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '1px',
  },
});

const useStyles = makeStyles({
  list: { display: 'flex', flexShrink: 0 },
  bold: { fontWeight: tokens.fontWeightSemibold },
  // Keeps the room that the label takes when it is bold: the other tabs stay where they are.
  room: { visibility: 'hidden' },
});

/**
 * Tabs. The Tab key leads to the one that is selected, the arrows, Home and End from one to another, and Enter or the blank
 * selects it.
 */
export function TabBar<T extends string>(props: TabBarProps<T>): ReactElement {
  const { tabs, labels, selected, onSelect, look = 'line', ...name } = props;
  const styles = useStyles();
  const lineStyle = useTabStyle();
  const circularStyle = useCircularStyle();
  const tabStyle = look === 'line' ? lineStyle : circularStyle;
  const [focused, setFocused] = useState<T>();
  const stop = focused ?? tabs.find((tab) => tab === selected) ?? tabs[0];
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const at = tabs.findIndex((tab) => tab === focused);
    const count = tabs.length;
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: count - 1 }[event.key];
    const tab = to === undefined ? undefined : event.currentTarget.children[(to + count) % count];
    if (!(tab instanceof HTMLElement)) return;
    event.preventDefault();
    tab.focus();
  };
  return (
    <div
      {...name}
      role="tablist"
      aria-orientation="horizontal"
      className={styles.list}
      onKeyDown={press}
      onBlur={() => {
        setFocused(undefined);
      }}
    >
      {tabs.map((tab) => {
        const isSelected = tab === selected;
        return (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-selected={isSelected}
            aria-controls={`panel-${tab}`}
            tabIndex={tab === stop ? 0 : -1}
            className={tabStyle}
            onFocus={() => {
              setFocused(tab);
            }}
            onClick={() => {
              onSelect(tab);
            }}
          >
            <span className={isSelected ? styles.bold : undefined}>{labels[tab]}</span>
            {!isSelected && (
              <span aria-hidden className={mergeClasses(styles.bold, styles.room)}>
                {labels[tab]}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
