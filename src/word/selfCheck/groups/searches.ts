import type { Experiment } from '../experiment';
import { deleted, field, hidden, p, r } from '../markup';
import { firstLine, queueMarkup, queueSearch } from '../sheet';

/** What searches find. Letters where Chinese characters would try another thing as well (office-js#5134). */
export const SEARCHES = [
  {
    id: 'searchDoesNotOverlap',
    quirks: [],
    expected: ['2'],
    observe: (context) => hitsOf(context, r('甲_____乙'), '__'),
  },
  {
    id: 'searchTellsWidth',
    quirks: ['searchIgnoresWidth'],
    expected: ['1'],
    observe: (context) => hitsOf(context, r('X甲Ｘ乙'), 'X'),
  },
  {
    id: 'searchTellsQuotes',
    quirks: [],
    expected: ['0'],
    observe: (context) => hitsOf(context, r('“X”'), '"X"'),
  },
  {
    id: 'searchPassesDeletion',
    quirks: ['searchBreaksAtDeletions', 'searchFindsDeletions'],
    expected: ['1'],
    observe: (context) => hitsOf(context, r('A') + deleted('C') + r('B'), 'AB'),
  },
  {
    id: 'searchOfDeletion',
    quirks: ['searchFindsDeletions'],
    expected: ['0'],
    observe: (context) => hitsOf(context, r('A') + deleted('C') + r('B'), 'C'),
  },
  {
    id: 'searchOfHidden',
    quirks: ['searchSkipsHidden'],
    expected: ['1'],
    observe: (context) => hitsOf(context, r('A') + hidden('C') + r('B'), 'C'),
  },
  {
    id: 'searchOverHidden',
    quirks: ['searchSkipsHidden'],
    expected: ['0'],
    observe: (context) => hitsOf(context, r('A') + hidden('C') + r('B'), 'AB'),
  },
  {
    id: 'searchOfFieldCode',
    quirks: [],
    expected: ['0'],
    observe: (context) => hitsOf(context, r('A') + field(' = 2 + 3 ', '5') + r('B'), '2 + 3'),
  },
  {
    id: 'searchOfFieldResult',
    quirks: [],
    expected: ['1'],
    observe: (context) => hitsOf(context, r('A') + field(' = 2 + 3 ', '5') + r('B'), 'A5B'),
  },
  {
    id: 'searchOfChinese',
    quirks: ['searchMissesTyped'],
    expected: ['1'],
    observe: (context) => hitsOf(context, r('做好防汛抗旱'), '防汛抗旱'),
  },
  {
    id: 'searchOfLongText',
    quirks: [],
    expected: ['1'],
    observe: (context) => hitsOf(context, r('A'.repeat(300)), 'A'.repeat(255)),
  },
  {
    id: 'searchOfCaret',
    quirks: [],
    expected: ['1'],
    observe: (context) => hitsOf(context, r('A^B'), 'A^^B'),
  },
] as const satisfies readonly Experiment[];

/** How often a text is found in a paragraph of these runs. */
async function hitsOf(context: Word.RequestContext, runs: string, text: string): Promise<string> {
  queueMarkup(context, p(runs));
  const hits = queueSearch(await firstLine(context), text);
  await context.sync();
  return String(hits.items.length);
}
