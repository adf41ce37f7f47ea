import { type FlatParts } from '../../../layout/flatOpc';
import { atOnce } from '../../../report/steps';
import { readPackage } from '../../package/reportPackage';
import { canInsertNotes, canTellReviewed, insertNote, reviewedText } from '../../office/optionalMembers';
import type { Experiment } from '../experiment';
import {
  control,
  deleted,
  DELETED_MARK,
  field,
  hidden,
  LISTED,
  NUMBERING,
  p,
  r,
  run,
  table,
  textBox,
} from '../markup';
import { firstLine, linesOf, ooxmlOf, queueLines, queueMarkup } from '../sheet';

/** What Word tells as texts. */
export const TEXTS = [
  {
    id: 'textOfDeletion',
    quirks: ['textHoldsDeletions'],
    expected: ['甲乙'],
    observe: (context) => textOf(context, p(r('甲') + deleted('丙') + r('乙'))),
  },
  {
    id: 'textOfHidden',
    quirks: ['textHoldsHidden'],
    expected: ['甲乙'],
    observe: (context) => textOf(context, p(r('甲') + hidden('丙') + r('乙'))),
  },
  {
    id: 'textOfField',
    quirks: ['textHoldsFieldCodes', 'textOmitsFieldResults'],
    expected: ['甲5乙'],
    observe: (context) => textOf(context, p(r('甲') + field(' = 2 + 3 ', '5') + r('乙'))),
  },
  {
    id: 'textOfLineBreak',
    quirks: ['textOmitsBreaks', 'lineBreakReadsNewline'],
    expected: ['甲\v乙'],
    observe: (context) => textOf(context, p(r('甲') + run('<w:br/>') + r('乙'))),
  },
  {
    id: 'textOfTab',
    quirks: [],
    expected: ['甲\t乙'],
    observe: (context) => textOf(context, p(r('甲') + run('<w:tab/>') + r('乙'))),
  },
  {
    id: 'textOfSymbol',
    quirks: ['symbolReadsItself'],
    expected: ['甲(乙'],
    observe: (context) =>
      textOf(context, p(r('甲') + run('<w:sym w:font="Wingdings" w:char="F0FC"/>') + r('乙'))),
  },
  {
    id: 'textOfNote',
    quirks: ['noteReadsReplacement'],
    expected: ['甲\u0002'],
    isOffered: canInsertNotes,
    observe: async (context) => {
      queueLines(context, '甲');
      insertNote((await firstLine(context)).getRange('Content'), '乙');
      return (await firstLine(context)).text;
    },
  },
  {
    id: 'textOfListItem',
    quirks: ['textHoldsListNumbers'],
    expected: ['甲'],
    observe: (context) => textOf(context, p(r('甲'), LISTED), { numbering: NUMBERING }),
  },
  {
    id: 'textOfCell',
    quirks: ['textHoldsCellEnds'],
    expected: ['甲'],
    observe: (context) => textOf(context, table(p(r('甲')), p(r('乙')))),
  },
  {
    id: 'textOfBody',
    quirks: [],
    expected: ['\r甲\r乙\r'],
    observe: async (context, { stamp }) => {
      queueLines(context, '甲', '乙');
      const { body } = context.document;
      body.load('text');
      await context.sync();
      return body.text.replace(stamp, '');
    },
  },
  {
    id: 'paragraphsOfBody',
    quirks: ['bodyOoxmlEndsEmpty'],
    expected: ['甲·乙·丙·丁·己 = 甲·乙·丙·丁·己'],
    observe: async (context) => {
      const box = p(r('丁') + textBox(p(r('戊'))));
      queueMarkup(context, table(p(r('甲')), p(r('乙'))) + control(p(r('丙'))) + box + p(r('己')));
      return bothLists(context);
    },
  },
  {
    id: 'paragraphWithoutMark',
    quirks: [],
    expected: ['甲·乙·丙 = 甲·乙·丙'],
    observe: (context) => {
      queueMarkup(context, p(r('甲')) + p(r('乙'), DELETED_MARK) + p(r('丙')));
      return bothLists(context);
    },
  },
  {
    id: 'nestingInTable',
    quirks: [],
    expected: ['0 1'],
    observe: async (context) => {
      queueMarkup(context, p(r('甲')) + table(p(r('乙'))));
      const [before, inside] = await linesOf(context);
      for (const each of [before, inside]) each?.load('tableNestingLevel');
      await context.sync();
      return [before, inside].map((each) => each?.tableNestingLevel ?? '').join(' ');
    },
  },
  {
    id: 'reviewedTextOfDeletion',
    quirks: [],
    expected: ['甲乙'],
    isOffered: canTellReviewed,
    observe: (context) => reviewedOf(context, r('甲') + deleted('丙') + r('乙')),
  },
  {
    id: 'reviewedTextOfHidden',
    quirks: [],
    expected: ['甲乙'],
    isOffered: canTellReviewed,
    observe: (context) => reviewedOf(context, r('甲') + hidden('丙') + r('乙')),
  },
] as const satisfies readonly Experiment[];

/** The text of the first paragraph of these. */
async function textOf(context: Word.RequestContext, blocks: string, parts?: FlatParts): Promise<string> {
  queueMarkup(context, blocks, parts);
  return (await firstLine(context)).text;
}

async function reviewedOf(context: Word.RequestContext, runs: string): Promise<string> {
  queueMarkup(context, p(runs));
  const text = reviewedText(await firstLine(context));
  await context.sync();
  return text.value;
}

/** The paragraphs as Word lists them, and as the OOXML does, without the empty ones that ours may bring along. */
async function bothLists(context: Word.RequestContext): Promise<string> {
  const wordText = (await linesOf(context)).map(({ text }) => text);
  const inFile = atOnce(readPackage(await ooxmlOf(context))).paragraphs.slice(1);
  const texts = inFile.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
  // An empty one at the end of both is Word's and ours; one more in the OOXML alone is what is looked for.
  const ends = Math.max(0, texts.length - wordText.length);
  const written = wordText.filter((text) => text !== '');
  const read = texts.filter((text) => text !== '');
  return `${written.join('·')} = ${[...read, ...Array.from({ length: ends }, () => '')].join('·')}`;
}
