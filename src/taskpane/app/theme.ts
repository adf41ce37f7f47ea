import type { PartialTheme } from '@fluentui/react-components';
import { type CSSProperties, useEffect, useState } from 'react';
import { useMedia } from '../shared/useMedia';
import { getPreferences, type Preferences, usePreferences } from './preferences';
import lightTheme from './themes/light.json';

const prefersDark = '(prefers-color-scheme: dark)';
const forcesColors = '(forced-colors: active)';

const light = variablesOf(lightTheme);

/** The dark theme, once it was loaded: most panes are light and never need it. */
let dark: CSSProperties | undefined;

/** Loads the theme in which the pane opens; where it cannot be loaded the pane is light. */
export async function loadTheme(officeTheme: Office.OfficeTheme | undefined): Promise<void> {
  const matches = (query: string): boolean => window.matchMedia(query).matches;
  const { theme } = getPreferences();
  if (isDark(theme, officeTheme, matches(prefersDark), matches(forcesColors))) await loadDarkTheme();
}

async function loadDarkTheme(): Promise<CSSProperties | undefined> {
  try {
    const { default: darkTheme } = await import(/* webpackChunkName: "dark" */ './themes/dark.json');
    dark = variablesOf(darkTheme);
  } catch (error) {
    reportError(error);
  }
  return dark;
}

/** The variables by which styles name a theme's tokens. */
function variablesOf(theme: PartialTheme): CSSProperties {
  return Object.fromEntries(Object.entries(theme).map(([token, value]) => [`--${token}`, value]));
}

/**
 * The theme in which the pane is painted, and whether it is the dark one: of Fluent's what the pane's styles use, which is a
 * quarter (`npm run themes`).
 */
export function useTheme(officeTheme: Office.OfficeTheme | undefined): {
  variables: CSSProperties;
  isDark: boolean;
} {
  const { theme } = usePreferences();
  const shouldBeDark = isDark(theme, officeTheme, useMedia(prefersDark), useMedia(forcesColors));
  const [loaded, setLoaded] = useState(dark);
  useEffect(() => {
    if (shouldBeDark && !loaded) void loadDarkTheme().then(setLoaded);
  }, [shouldBeDark, loaded]);
  return shouldBeDark && loaded ? { variables: loaded, isDark: true } : { variables: light, isDark: false };
}

/**
 * What the clerk prefers, Word's own theme where Word tells it, else the system's. Under a Windows contrast theme the browser paints with the
 * four system colours itself; `prefers-color-scheme` then says whether they are light or dark, and Word need not be asked.
 */
function isDark(
  preferred: Preferences['theme'],
  officeTheme: Office.OfficeTheme | undefined,
  systemIsDark: boolean,
  colorsAreForced: boolean,
): boolean {
  if (colorsAreForced) return systemIsDark;
  return preferred === 'asWord' ? (isDarkOffice(officeTheme) ?? systemIsDark) : preferred === 'dark';
}

/** `isDarkTheme` is missing in some Words: then the background tells. */
export function isDarkOffice(officeTheme: Office.OfficeTheme | undefined): boolean | undefined {
  if (typeof officeTheme?.isDarkTheme === 'boolean') return officeTheme.isDarkTheme;
  const channels = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(officeTheme?.bodyBackgroundColor ?? '');
  if (!channels) return undefined;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => parseInt(channel, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
