import { SECURITY } from '../protection';
import type { BridgedHost, Theme } from './bridgedHost';

const WORD = 2;
/** The version that a Word 2019 reports; the library reads it only for telemetry and `diagnostics`. */
const VERSION = '16.0.10417.20012';

/** Colours as numbers 0xRRGGBB, as the library wants them, by the names that `Office.OfficeTheme` documents. */
const THEMES: Record<Theme, Record<string, number>> = {
  light: {
    bodyForegroundColor: 0x252423,
    bodyBackgroundColor: 0xffffff,
    controlForegroundColor: 0x3b3a39,
    controlBackgroundColor: 0xf3f2f1,
  },
  dark: {
    bodyForegroundColor: 0xffffff,
    bodyBackgroundColor: 0x262626,
    controlForegroundColor: 0xf3f2f1,
    controlBackgroundColor: 0x0a0a0a,
  },
  contrast: {
    bodyForegroundColor: 0xffffff,
    bodyBackgroundColor: 0x000000,
    controlForegroundColor: 0xffff00,
    controlBackgroundColor: 0x000000,
  },
};

let instances = 0;

/** What `window.external.GetContext()` gives: the host's word on itself, as methods that Office.js calls once. */
export function hostContext(host: BridgedHost): Record<string, () => unknown> {
  // The library keeps settings in sessionStorage under this id, and would find another document's there.
  const instance = `standin-${++instances}-${Date.now()}`;
  return {
    GetAppType: () => WORD,
    GetSolutionRef: () => host.addinId,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => host.locale,
    GetAppDataLocale: () => host.locale,
    GetDocUrl: () => '',
    GetAppCapabilities: () => (host.security === SECURITY.readOnlyEnforced ? 1 : 0),
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => instance,
    GetInstanceId: () => instance,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(host.sets),
    GetHostFullVersion: () => VERSION,
    GetFeaturesForSolution: () => '{}',
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(THEMES[host.theme]),
    GetSettings: () => settingsStore(host),
  };
}

/** The add-in's settings: they live in the file. Values come and go as JSON. */
function settingsStore(host: BridgedHost): {
  Read(keys: string[], values: string[]): void;
  Write(keys: ArrayLike<string>, values: ArrayLike<string>): void;
} {
  return {
    Read(keys, values) {
      for (const [key, value] of Object.entries(host.document.settings(host.addinId).read())) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys, values) {
      host.checkWritable('Settings.saveAsync');
      host.traces.settingsSaved();
      if (host.quirks.has('settingsAreLost')) return;
      const settings: Record<string, string> = {};
      for (let i = 0; i < keys.length; i++) settings[keys[i] ?? ''] = values[i] ?? '';
      host.document.settings(host.addinId).write(settings);
    },
  };
}
