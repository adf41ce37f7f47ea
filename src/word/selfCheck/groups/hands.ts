import type { ClerkStep } from '../experiment';
import { firstLine, queueLines, queueSearch } from '../sheet';

/** What is typed, and where it goes. */
export const HANDS = [
  {
    // The clerk types 防汛抗旱 into the line behind the stamp, with an input method.
    id: 'typeText',
    experiments: [
      {
        id: 'searchOfTyped',
        quirks: ['searchMissesTyped'],
        expected: ['1'],
        prepare: async (context) => {
          queueLines(context, '');
          (await firstLine(context)).select('Start');
          await context.sync();
        },
        observe: async (context) => {
          const line = await firstLine(context);
          if (!line.text.includes('防汛抗旱')) return '–'; // nothing was typed
          const hits = queueSearch(line, '防汛抗旱');
          await context.sync();
          return String(hits.items.length);
        },
      },
    ],
  },
  {
    // The clerk types into the bubble of a new comment all the while; the pane asks for OOXML in between.
    id: 'typeComment',
    meanwhile: async (context) => {
      context.document.body.getOoxml();
      await context.sync();
    },
    experiments: [
      {
        id: 'commentKeepsFocus',
        quirks: ['ooxmlTakesFocus'],
        expected: ['甲'],
        prepare: async (context) => {
          queueLines(context, '甲');
          (await firstLine(context)).getRange('Content').select();
          await context.sync();
        },
        observe: async (context) => (await firstLine(context)).text,
      },
    ],
  },
] as const satisfies readonly ClerkStep[];
