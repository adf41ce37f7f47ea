import type { ClerkStep } from '../experiment';
import { keepProperty, keepSetting, keptProperty, takeSetting } from '../storedValues';
import { colourLines, coloursTold, paintColourLines } from '../markColours';

/** What is still there when the document was saved, closed and opened again. */
export const SAVING = [
  {
    id: 'saveAndOpen',
    isClosing: true,
    experiments: [
      {
        id: 'coloursAfterSaving',
        quirks: ['coloursAreLost'],
        expected: ['14/14'],
        prepare: async (context) => {
          await paintColourLines(context);
          await context.sync();
        },
        observe: async (context) => coloursTold(context, await colourLines(context)),
      },
      {
        id: 'settingAfterSaving',
        quirks: ['settingsAreLost'],
        expected: ['甲'],
        prepare: () => keepSetting('甲'),
        observe: takeSetting,
      },
      {
        id: 'propertyAfterSaving',
        quirks: [],
        expected: ['甲'],
        prepare: async (context) => {
          keepProperty(context, '甲');
          await context.sync();
        },
        observe: async (context) => {
          const came = await keptProperty(context);
          keepProperty(context, undefined);
          await context.sync();
          return came;
        },
      },
    ],
  },
] as const satisfies readonly ClerkStep[];
