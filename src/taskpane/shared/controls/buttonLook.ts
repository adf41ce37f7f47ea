import { makeResetStyles, mergeClasses, tokens } from '@fluentui/react-components';

export type Appearance = 'primary' | 'secondary' | 'subtle' | 'transparent';

/** The class of the icon in one. */
export const ICON = 'fui-Button__icon';

const PRESSED = '&:hover:active, &:active:focus-visible';
const FORCED = '@media (forced-colors: active)';

const SHAPE = {
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  verticalAlign: 'middle',
  boxSizing: 'border-box',
  overflow: 'hidden',
  minWidth: '96px',
  margin: 0,
  padding: `5px ${tokens.spacingHorizontalM}`,
  border: `${tokens.strokeWidthThin} solid`,
  borderRadius: tokens.borderRadiusMedium,
  outlineStyle: 'none',
  fontFamily: tokens.fontFamilyBase,
  fontSize: tokens.fontSizeBase300,
  fontWeight: tokens.fontWeightSemibold,
  lineHeight: tokens.lineHeightBase300,
  transition: `${tokens.durationFaster} ${tokens.curveEasyEase}`,
  transitionProperty: 'background, border, color',
  '@media screen and (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
  '--ring': tokens.strokeWidthThin,
  // Firefox draws a shadow of a whole pixel unevenly at some zooms.
  '@supports (-moz-appearance: button)': { '--ring': `calc(${tokens.strokeWidthThin} + 0.25px)` },
} as const;

const FOCUSED = {
  borderColor: tokens.colorStrokeFocus2,
  outline: `${tokens.strokeWidthThick} solid ${tokens.colorTransparentStroke}`, // what a contrast theme shows
  boxShadow: `0 0 0 var(--ring) ${tokens.colorStrokeFocus2} inset`,
  zIndex: 1,
} as const;

const RING = { ':focus-visible': FOCUSED };

// No blank behind the commas: what Griffel turns for right-to-left text has none, and would be kept as a style of its own.
const BRAND_SHADOW = `${tokens.shadow2},${FOCUSED.boxShadow}`;

/** On the brand's colour the ring has a bright one within. */
const BRAND_RING = {
  ':focus-visible': {
    ...FOCUSED,
    boxShadow: `${BRAND_SHADOW},0 0 0 ${tokens.strokeWidthThick} ${tokens.colorNeutralForegroundOnBrand} inset`,
    ':hover': { borderColor: tokens.colorStrokeFocus2, boxShadow: BRAND_SHADOW },
    forcedColorAdjust: 'none', // a contrast theme would take the shadow away
  },
} as const;

/** The colours at rest, under the mouse, and pressed. */
const colours = <Style extends object>(rest: Style, hover: Style, pressed: Style) => ({
  ...rest,
  ':hover': { cursor: 'pointer', ...hover },
  [PRESSED]: { outlineStyle: 'none', ...pressed },
});

const LIT = {
  backgroundColor: 'HighlightText',
  borderColor: 'Highlight',
  color: 'Highlight',
  forcedColorAdjust: 'none',
} as const;

/** Those of a contrast theme: under the mouse and pressed are one. */
const contrast = (lit: object, focus = 'ButtonText') => ({
  ':focus': { borderColor: focus },
  ':hover': { ...LIT, ...lit },
  [PRESSED]: { ...LIT, ...lit },
});

const useSecondaryStyle = makeResetStyles({
  ...SHAPE,
  ...colours(
    {
      backgroundColor: tokens.colorNeutralBackground1,
      borderColor: tokens.colorNeutralStroke1,
      color: tokens.colorNeutralForeground1,
    },
    {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      borderColor: tokens.colorNeutralStroke1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    {
      backgroundColor: tokens.colorNeutralBackground1Pressed,
      borderColor: tokens.colorNeutralStroke1Pressed,
      color: tokens.colorNeutralForeground1Pressed,
    },
  ),
  ...RING, // stays under the mouse: the others have no border there
  [FORCED]: contrast({}),
});

const onBrand = (backgroundColor: string) => ({
  backgroundColor,
  borderColor: 'transparent',
  color: tokens.colorNeutralForegroundOnBrand,
});

const usePrimaryStyle = makeResetStyles({
  ...SHAPE,
  ...BRAND_RING,
  ...colours(
    onBrand(tokens.colorBrandBackground),
    onBrand(tokens.colorBrandBackgroundHover),
    onBrand(tokens.colorBrandBackgroundPressed),
  ),
  [FORCED]: {
    ...LIT,
    backgroundColor: 'Highlight',
    borderColor: 'HighlightText',
    color: 'HighlightText',
    ...contrast({}),
  },
});

/** Without a border. */
const flat = (backgroundColor: string, color: string, icon?: string) => ({
  backgroundColor,
  borderColor: 'transparent',
  color,
  ...(icon && { [`& .${ICON}`]: { color: icon } }),
});

const useSubtleStyle = makeResetStyles({
  ...SHAPE,
  ...RING,
  ...colours(
    flat(tokens.colorSubtleBackground, tokens.colorNeutralForeground2),
    flat(
      tokens.colorSubtleBackgroundHover,
      tokens.colorNeutralForeground2Hover,
      tokens.colorNeutralForeground2BrandHover,
    ),
    flat(
      tokens.colorSubtleBackgroundPressed,
      tokens.colorNeutralForeground2Pressed,
      tokens.colorNeutralForeground2BrandPressed,
    ),
  ),
  [FORCED]: contrast({ [`& .${ICON}`]: { color: 'Highlight' } }),
});

const useTransparentStyle = makeResetStyles({
  ...SHAPE,
  ...RING,
  ...colours(
    flat(tokens.colorTransparentBackground, tokens.colorNeutralForeground2),
    flat(tokens.colorTransparentBackgroundHover, tokens.colorNeutralForeground2BrandHover),
    flat(tokens.colorTransparentBackgroundPressed, tokens.colorNeutralForeground2BrandPressed),
  ),
  [FORCED]: contrast({ backgroundColor: tokens.colorTransparentBackground }),
});

const GREY = { backgroundColor: 'ButtonFace', borderColor: 'GrayText', color: 'GrayText' };

/** Of a button that cannot be pressed: it looks the same when that is tried. */
const disabled = (backgroundColor: string, borderColor: string) => {
  const always = {
    backgroundColor,
    borderColor,
    color: tokens.colorNeutralForegroundDisabled,
    cursor: 'not-allowed',
  };
  return { ...colours(always, always, always), [FORCED]: { ...GREY, ...contrast(GREY, 'GrayText') } };
};

const useDisabledStyle = makeResetStyles({
  ...SHAPE,
  ...RING,
  ...disabled(tokens.colorNeutralBackgroundDisabled, tokens.colorNeutralStrokeDisabled),
});

const useDisabledPrimaryStyle = makeResetStyles({
  ...SHAPE,
  ...BRAND_RING,
  ...disabled(tokens.colorNeutralBackgroundDisabled, 'transparent'),
});

const useDisabledFlatStyle = makeResetStyles({
  ...SHAPE,
  ...RING,
  ...disabled(tokens.colorTransparentBackground, 'transparent'),
});

/** The classes of a button that looks so. */
export function useButtonLook(appearance: Appearance, isDisabled: boolean): string {
  const secondary = useSecondaryStyle();
  const primary = usePrimaryStyle();
  const subtle = useSubtleStyle();
  const transparent = useTransparentStyle();
  const disabledSecondary = useDisabledStyle();
  const disabledPrimary = useDisabledPrimaryStyle();
  const disabledFlat = useDisabledFlatStyle();
  const looks = isDisabled
    ? {
        secondary: disabledSecondary,
        primary: disabledPrimary,
        subtle: disabledFlat,
        transparent: disabledFlat,
      }
    : { secondary, primary, subtle, transparent };
  return mergeClasses('fui-Button', looks[appearance]);
}
