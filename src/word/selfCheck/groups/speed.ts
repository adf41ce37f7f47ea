import type { Experiment } from '../experiment';
import { p, r } from '../markup';
import { queueMarkup, queueSearch } from '../sheet';

/** A sentence as long as those of reports. */
const SENTENCE = '全镇完成改厕XX座，整治沟渠XX公里，群众满意度达到XX.X%。'.repeat(2);

/** How long it takes, with a report of a hundred pages: told in milliseconds, never judged. */
export const SPEED = [
  {
    id: 'longReport',
    quirks: [],
    expected: null,
    observe: async (context, { longReport }) => {
      const { body } = context.document;
      queueMarkup(context, p(r(SENTENCE)).repeat(longReport));
      const inserting = await timeOf(context, 'insertOoxml');
      const { paragraphs } = body.getRange('Content');
      queueTexts(paragraphs);
      const snapshot = await timeOf(context, 'text');
      body.getOoxml();
      const packing = await timeOf(context, 'getOoxml');
      queueSearch(body, 'XX公里');
      const searching = await timeOf(context, 'search');
      const count = queueRelease(paragraphs);
      const releasing = await timeOf(context, 'untrack');
      return `${count} ¶: ${[inserting, snapshot, packing, searching, releasing].join(' · ')} ms`;
    },
  },
] as const satisfies readonly Experiment[];

/** Has what is queued done. @returns what it is called, and how long it took */
async function timeOf(context: Word.RequestContext, name: string): Promise<string> {
  const start = performance.now();
  await context.sync();
  return `${name} ${Math.round(performance.now() - start)}`;
}

/** What is read of a report. */
function queueTexts(paragraphs: Word.ParagraphCollection): void {
  paragraphs.load('items/text,items/tableNestingLevel,items/listItemOrNullObject/listString');
}

/** Queues that Word keeps none of them any more. @returns how many they are */
function queueRelease({ items }: Word.ParagraphCollection): number {
  for (const paragraph of items) paragraph.untrack();
  return items.length;
}
