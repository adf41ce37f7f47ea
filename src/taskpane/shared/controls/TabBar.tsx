import {
  createCustomFocusIndicatorStyle,
  makeResetStyles,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useState } from 'react';

interface TabBarProps<T extends string> {
  /** In their order. The panel of each has the id `panel-…`; its tab gets the id `tab-…`. */
  readonly tabs: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  /** The tab whose panel is shown; something else where none of them is. */
  readonly selected: string;
  readonly onSelect: (tab: T) => void;
}

const useTabStyle = makeResetStyles({
  position: 'relative',
  display: 'grid',
  justifyItems: 'center',
  padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalMNudge}`,
  border: 'none',
  borderRadius: tokens.borderRadiusMedium,
  outlineStyle: 'none',
  backgroundColor: tokens.colorTransparentBackground,
  color: tokens.colorNeutralForeground2,
  fontFamily: tokens.fontFamilyBase,
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  cursor: 'pointer',
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
  ...createCustomFocusIndicatorStyle({
    outline: `${tokens.strokeWidthThick} solid transparent`, // what a contrast theme shows
    boxShadow: `${tokens.shadow4}, 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorStrokeFocus2}`,
    zIndex: 1,
  }),
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
export function TabBar<T extends string>({ tabs, labels, selected, onSelect }: TabBarProps<T>): ReactElement {
  const styles = useStyles();
  const tabStyle = useTabStyle();
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
