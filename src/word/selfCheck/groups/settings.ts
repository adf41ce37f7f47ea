import type { Experiment } from '../experiment';
import { keptProperty, keepProperty, keepSetting, refreshSettings, takeSetting } from '../storedValues';

/** What is kept in the document beside its text. */
export const SETTINGS = [
  {
    id: 'settingIsKept',
    quirks: ['settingsAreLost'],
    expected: ['甲'],
    observe: async () => {
      await keepSetting('甲');
      await refreshSettings();
      return takeSetting();
    },
  },
  {
    id: 'propertyIsKept',
    quirks: [],
    expected: ['甲 · –'],
    observe: async (context) => {
      keepProperty(context, '甲');
      const before = await keptProperty(context);
      keepProperty(context, undefined);
      return `${before} · ${await keptProperty(context)}`;
    },
  },
] as const satisfies readonly Experiment[];
