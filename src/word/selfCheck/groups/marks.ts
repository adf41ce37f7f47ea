import { paint } from '../../edit/painting';
import type { Experiment } from '../experiment';
import { coloursTold, highlightsOf, paintColourLines } from '../markColours';
import { elementsIn, p, r, table } from '../markup';
import { firstLine, ooxmlOf, queueLines, queueMarkup } from '../sheet';

const CYAN = '#00FFFF';
/** None of those that Word knows. */
const FOREIGN = '#123456';
/** Came where Word has refused it. */
const REFUSED = '–';
const HIGHLIGHTED = '<w:highlight w:val="cyan"/>';

/** Highlights: how they are laid, told and taken away. */
export const MARKS = [
  {
    id: 'noHighlight',
    quirks: ['noHighlightReadsEmpty'],
    expected: ['null'],
    observe: (context) => highlightOf(context, r('甲')),
  },
  {
    id: 'mixedHighlight',
    quirks: ['mixedHighlightReadsNull'],
    expected: ['""'],
    observe: (context) => highlightOf(context, r('甲', HIGHLIGHTED) + r('乙')),
  },
  {
    id: 'clearedHighlight',
    quirks: [],
    expected: ['0'],
    observe: async (context) => {
      queueMarkup(context, p(r('甲', HIGHLIGHTED) + r('乙')));
      paint((await firstLine(context)).getRange('Content'), null);
      return highlightsIn(await ooxmlOf(context));
    },
  },
  {
    id: 'ownColours',
    quirks: [],
    expected: ['14/14'],
    observe: async (context) => coloursTold(context, await paintColourLines(context)),
  },
  {
    id: 'foreignColour',
    quirks: ['highlightSnaps'],
    expected: [REFUSED],
    observe: async (context) => {
      queueLines(context, '甲');
      const range = (await firstLine(context)).getRange('Content');
      paint(range, FOREIGN);
      const [told] = await highlightsOf(context, [range]).catch(() => [REFUSED]);
      return told ?? '';
    },
  },
  {
    id: 'markOfCell',
    quirks: [],
    expected: ['0'],
    observe: async (context) => {
      queueMarkup(context, table(p(r('甲')), p(r('乙'))));
      const cell = await firstLine(context);
      paint(cell.getRange('End').expandTo(cell.getRange('After')), CYAN);
      // The mark of a paragraph has its properties in the paragraph's; those of runs are what is looked for.
      const runs = elementsIn(await ooxmlOf(context), 'r');
      return String(runs.filter((run) => run.getElementsByTagNameNS('*', 'highlight').length > 0).length);
    },
  },
] as const satisfies readonly Experiment[];

async function highlightOf(context: Word.RequestContext, runs: string): Promise<string> {
  queueMarkup(context, p(runs));
  const [told] = await highlightsOf(context, [(await firstLine(context)).getRange('Content')]);
  return told ?? '';
}

function highlightsIn(ooxml: string): string {
  return String(elementsIn(ooxml, 'highlight').length);
}
