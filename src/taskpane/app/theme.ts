import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useMedia } from '../shared/useMedia';

const prefersDark = '(prefers-color-scheme: dark)';
const forcesColors = '(forced-colors: active)';

/**
 * Word's own theme where Word tells it, else the system's. Under a Windows contrast theme the browser paints with the
 * four system colours itself; `prefers-color-scheme` then says whether they are light or dark, and Word need not be asked.
 */
export function useTheme(officeTheme: Office.OfficeTheme | undefined): Theme {
  const systemIsDark = useMedia(prefersDark);
  const colorsAreForced = useMedia(forcesColors);
  const isDark = colorsAreForced ? systemIsDark : (isDarkOffice(officeTheme) ?? systemIsDark);
  return isDark ? webDarkTheme : webLightTheme;
}

/** `isDarkTheme` is missing in some Words: then the background tells. */
export function isDarkOffice(officeTheme: Office.OfficeTheme | undefined): boolean | undefined {
  if (typeof officeTheme?.isDarkTheme === 'boolean') return officeTheme.isDarkTheme;
  const channels = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(officeTheme?.bodyBackgroundColor ?? '');
  if (!channels) return undefined;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => parseInt(channel, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
