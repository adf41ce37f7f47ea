import { canSwitchTracking, setTrackingMode } from '../../office/optionalMembers';
import type { Experiment } from '../experiment';
import { elementsIn, LISTED, NUMBERING, p, r, table } from '../markup';
import { linesOf, ooxmlOf, queueLines, queueMarkup } from '../sheet';

/** What Word gives as OOXML. */
export const OOXML = [
  {
    id: 'ooxmlIsHad',
    quirks: ['ooxmlFails'],
    expected: ['甲'],
    observe: async (context) => {
      queueLines(context, '甲');
      return elementsIn(await ooxmlOf(context), 't').at(-1)?.textContent ?? '';
    },
  },
  {
    id: 'ooxmlHoldsNumbering',
    quirks: ['ooxmlOmitsNumbering'],
    expected: ['numbering.xml'],
    observe: async (context) => {
      queueMarkup(context, p(r('甲'), LISTED), { numbering: NUMBERING });
      return has(elementsIn(await ooxmlOf(context), 'num', 'package'), 'numbering.xml');
    },
  },
  {
    id: 'ooxmlHoldsHeaders',
    quirks: ['ooxmlOmitsHeaders'],
    expected: ['header.xml'],
    observe: async (context) => {
      const header = context.document.sections.getFirst().getHeader('Primary');
      header.load('text');
      await context.sync();
      if (header.text !== '') return 'not empty'; // not ours: it is left alone
      const ours = header.insertText('甲', 'Start');
      const ooxml = await ooxmlOf(context);
      ours.delete(); // and nothing else: a picture is in no text
      await context.sync();
      return has(elementsIn(ooxml, 'hdr', 'package'), 'header.xml');
    },
  },
  {
    id: 'ooxmlOmitsTracking',
    quirks: ['ooxmlTellsTracking'],
    expected: ['–'],
    isOffered: canSwitchTracking,
    observe: async (context) => {
      setTrackingMode(context.document, 'TrackAll');
      return has(elementsIn(await ooxmlOf(context), 'trackRevisions', 'package'), 'trackRevisions');
    },
  },
  {
    id: 'ooxmlOfCell',
    quirks: ['cellOoxmlGivesRow'],
    expected: ['甲'],
    observe: async (context) => {
      queueMarkup(context, table(p(r('甲')), p(r('乙'))));
      const [cell] = await linesOf(context);
      const ooxml = cell?.getOoxml();
      await context.sync();
      return elementsIn(ooxml?.value ?? '', 't')
        .map(({ textContent }) => textContent)
        .join('·');
    },
  },
] as const satisfies readonly Experiment[];

function has(elements: readonly Element[], name: string): string {
  return elements.length > 0 ? name : '–';
}
