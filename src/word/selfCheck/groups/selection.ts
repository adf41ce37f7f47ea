import type { Experiment, PaneFocus } from '../experiment';
import { deleted, p, r } from '../markup';
import { firstLine, queueLines, queueMarkup, queueSearch } from '../sheet';

/** By then the pane looks at the report again after a move of the cursor (`watch.ts`), in milliseconds. */
const SOON = 300;
/** By then Word has told all that it will, in milliseconds. */
const LATE = 1000;

/** What is selected, who is told of it, and where the focus is then. */
export const SELECTION = [
  {
    id: 'selectionIsTold',
    quirks: ['selectionEventsLate', 'selectionEventsTwice', 'selectionEventsLost'],
    expected: ['1 · 1'],
    observe: async (context) => {
      queueLines(context, '甲');
      const line = await firstLine(context);
      let wordText = 0;
      const end = await hearSelection(() => {
        wordText += 1;
      });
      try {
        line.getRange('Content').select();
        await context.sync();
        await pass(SOON);
        const soon = wordText;
        await pass(LATE - SOON);
        return `${soon} · ${wordText}`;
      } finally {
        end();
      }
    },
  },
  {
    id: 'selectKeepsFocus',
    quirks: ['selectTakesFocus'],
    expected: ['pane · field'],
    observe: async (context, { pane }) => {
      queueLines(context, '甲');
      const range = (await firstLine(context)).getRange('Content');
      pane.take();
      range.select();
      await context.sync();
      return focusAfter(pane);
    },
  },
  {
    id: 'loadKeepsFocus',
    quirks: ['selectionLoadTakesFocus'],
    expected: ['pane · field'],
    observe: async (context, { pane }) => {
      queueLines(context, '甲');
      (await firstLine(context)).getRange('Content').select();
      await context.sync();
      const selection = context.document.getSelection();
      pane.take();
      // eslint-disable-next-line office-addins/no-empty-load -- what it does to the focus is what is looked for
      selection.load();
      await context.sync();
      return focusAfter(pane);
    },
  },
  {
    id: 'selectBesideDeletion',
    quirks: ['selectingFails'],
    expected: ['XX'],
    observe: async (context) => {
      queueMarkup(context, p(r('A') + deleted('C') + r('BXX')));
      const hits = queueSearch(await firstLine(context), 'XX');
      await context.sync();
      hits.items[0]?.select();
      const selection = context.document.getSelection();
      selection.load('text');
      await context.sync();
      return selection.text;
    },
  },
  {
    id: 'paragraphsUpToCursor',
    quirks: [],
    expected: ['3'],
    observe: async (context) => {
      queueLines(context, '甲', '乙', '丙');
      const hits = queueSearch(context.document.body, '乙');
      await context.sync();
      hits.items[0]?.select();
      const first = context.document.getSelection().paragraphs.getFirst().getRange('Whole');
      const { paragraphs } = context.document.body.getRange('Start').expandTo(first);
      paragraphs.load('items/alignment');
      await context.sync();
      return String(paragraphs.items.length);
    },
  },
] as const satisfies readonly Experiment[];

function focusAfter(pane: PaneFocus): Promise<string> {
  return pass(SOON).then(() => pane.where());
}

function pass(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** @returns a function that ends it */
function hearSelection(wordText: () => void): Promise<() => void> {
  const { document } = Office.context;
  const event = Office.EventType.DocumentSelectionChanged;
  return new Promise((resolve, reject) => {
    document.addHandlerAsync(event, wordText, ({ status, error }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) reject(new Error(error.message));
      else
        resolve(() => {
          document.removeHandlerAsync(event, { handler: wordText });
        });
    });
  });
}
