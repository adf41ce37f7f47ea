import { flatOpc } from '../../../layout/flatOpc';
import { FONT, LINE } from '../../../layout/standard';
import type { Experiment } from '../experiment';
import { attributeOf, control, elementsIn, LISTED, NUMBERING, p, r, styles, table } from '../markup';
import { firstLine, linesOf, ooxmlOf, queueLines, queueMarkup } from '../sheet';

/** What comes in, and how it goes away. */
export const INSERTIONS = [
  {
    id: 'paragraphBehindTable',
    quirks: [],
    expected: ['甲1·乙0'],
    observe: async (context) => {
      queueMarkup(context, table(p(r('甲'))));
      const { tables } = context.document.body;
      tables.load('items/rowCount');
      await context.sync();
      tables.items[0]?.insertParagraph('乙', 'After');
      const lines = await linesOf(context);
      for (const line of lines) line.load('tableNestingLevel');
      await context.sync();
      return lines
        .slice(0, 2)
        .map(({ text, tableNestingLevel }) => `${text}${tableNestingLevel}`)
        .join('·');
    },
  },
  {
    id: 'ooxmlAtStart',
    quirks: [],
    expected: ['甲·乙··'],
    observe: async (context) => {
      // Two and an empty one, at the start of an empty paragraph, as sections are inserted; one more is the document's.
      queueLines(context, '');
      (await firstLine(context)).insertOoxml(flatOpc(p(r('甲')) + p(r('乙'))), 'Start');
      return textsOf(context);
    },
  },
  {
    id: 'ooxmlInsteadOfBody',
    quirks: ['insertedOoxmlAddsParagraph'],
    expected: ['1'],
    observe: async (context, { stamp }) => {
      context.document.body.insertOoxml(flatOpc(p(r(stamp))), 'Replace');
      return String((await linesOf(context)).length + 1);
    },
  },
  {
    id: 'styleOfLast',
    quirks: ['insertedOoxmlLosesLastStyle'],
    expected: ['2'],
    observe: async (context) => {
      const name = 'nigaoLast';
      const both = ['甲', '乙'].map((text) => p(r(text), `<w:pStyle w:val="${name}"/>`)).join('');
      const body = flatOpc(both, { styles: styles(name, '<w:jc w:val="center"/>') });
      context.document.body.paragraphs.getLast().insertOoxml(body, 'Start');
      const lines = await linesOf(context);
      for (const line of lines) line.load('style');
      await context.sync();
      return String(lines.filter(({ text, style }) => text !== '' && style === name).length);
    },
  },
  {
    id: 'exactSpacing',
    quirks: [],
    expected: [`${LINE} exact ${FONT.text}`],
    observe: async (context) => {
      const spacing = `<w:spacing w:line="${LINE}" w:lineRule="exact"/>`;
      queueMarkup(context, p(r('甲', `<w:rFonts w:eastAsia="${FONT.text}"/>`), spacing));
      const paragraph = elementsIn(await ooxmlOf(context), 'p')[1];
      const first = (name: string): Element | undefined => paragraph?.getElementsByTagNameNS('*', name)[0];
      const line = ['line', 'lineRule'].map((name) => attributeOf(first('spacing'), name));
      return [...line, attributeOf(first('rFonts'), 'eastAsia')].join(' ');
    },
  },
  {
    id: 'styleKeepsItsLook',
    quirks: [],
    expected: ['20 20'],
    observe: async (context) => {
      const name = 'nigaoKept';
      for (const size of [40, 60])
        queueMarkup(context, p(r('甲'), `<w:pStyle w:val="${name}"/>`), {
          styles: styles(name, '', `<w:sz w:val="${size}"/>`),
        });
      const lines = (await linesOf(context)).filter(({ text }) => text !== '');
      for (const line of lines) line.font.load('size');
      await context.sync();
      return lines.map(({ font }) => font.size).join(' ');
    },
  },
  {
    id: 'numberByStyle',
    quirks: [],
    expected: ['一、'],
    observe: (context) => {
      const name = 'nigaoNumbered';
      queueMarkup(context, p(r('甲'), `<w:pStyle w:val="${name}"/>`), {
        styles: styles(name, LISTED),
        numbering: NUMBERING,
      });
      return numbersOf(context);
    },
  },
  {
    id: 'numberingOfOoxml',
    quirks: [],
    expected: ['一、·一、'],
    observe: (context) => {
      for (const text of ['甲', '乙']) queueMarkup(context, p(r(text), LISTED), { numbering: NUMBERING });
      return numbersOf(context);
    },
  },
  {
    id: 'attachedToList',
    quirks: [],
    expected: ['一、·二、 · 0 · 0'],
    observe: async (context) => {
      queueMarkup(context, p(r('甲'), LISTED) + p(r('乙')), { numbering: NUMBERING });
      const [first, second] = await linesOf(context);
      const list = first?.listOrNullObject;
      list?.load('id');
      second?.load('leftIndent,firstLineIndent');
      await context.sync();
      if (!list || list.isNullObject || !second) return '';
      second.attachToList(list.id, 0);
      const numbers = await numbersOf(context);
      second.load('leftIndent,firstLineIndent');
      await context.sync();
      return [numbers, second.leftIndent, second.firstLineIndent].join(' · ');
    },
  },
  {
    id: 'deletedLast',
    quirks: [],
    expected: ['2 · 1'],
    observe: async (context) => {
      const last = context.document.body.insertParagraph('甲', 'End');
      const before = (await linesOf(context)).length;
      last.delete();
      return `${before} · ${(await linesOf(context)).length}`;
    },
  },
  {
    id: 'deletedInControl',
    quirks: [],
    expected: ['1'],
    observe: async (context) => {
      queueMarkup(context, control(p(r('甲')) + p(r('乙'))));
      (await firstLine(context)).delete();
      const { contentControls } = context.document.body;
      contentControls.load('items/id');
      await context.sync();
      return String(contentControls.items.length);
    },
  },
  {
    id: 'clearedParagraph',
    quirks: [],
    expected: ['·乙·'],
    observe: async (context) => {
      queueLines(context, '甲', '乙');
      (await firstLine(context)).clear();
      return textsOf(context);
    },
  },
] as const satisfies readonly Experiment[];

/** All paragraphs behind the stamp. */
async function textsOf(context: Word.RequestContext): Promise<string> {
  return (await linesOf(context)).map(({ text }) => text).join('·');
}

/** The numbers of those in which something stands. */
async function numbersOf(context: Word.RequestContext): Promise<string> {
  const items = (await linesOf(context))
    .filter(({ text }) => text !== '')
    .map(({ listItemOrNullObject }) => listItemOrNullObject);
  for (const item of items) item.load('listString');
  await context.sync();
  return items.map((item) => (item.isNullObject ? '–' : item.listString)).join('·');
}
