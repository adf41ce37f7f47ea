import { canSwitchTracking, setTrackingMode } from '../../office/optionalMembers';
import type { Experiment } from '../experiment';
import { elementsIn, p, r } from '../markup';
import { firstLine, linesOf, ooxmlOf, queueLines, queueMarkup, queueSearch } from '../sheet';

/** What becomes of texts that are written over, and of ranges and collections beside them. */
export const EDITS = [
  {
    id: 'replacedText',
    quirks: ['insertTextRejects'],
    expected: ['甲35乙 · 35'],
    observe: async (context) => {
      queueLines(context, '甲XX乙');
      const hits = queueSearch(await firstLine(context), 'XX');
      await context.sync();
      const value = hits.items[0]?.insertText('35', 'Replace');
      value?.load('text');
      return `${(await firstLine(context)).text} · ${value?.text ?? ''}`;
    },
  },
  {
    id: 'rangesMove',
    quirks: ['rangesStayPut'],
    expected: ['甲1234乙5丙'],
    observe: async (context) => {
      queueLines(context, '甲XX乙XX丙');
      const hits = queueSearch(await firstLine(context), 'XX');
      await context.sync();
      for (const [i, value] of ['1234', '5'].entries()) hits.items[i]?.insertText(value, 'Replace');
      return (await firstLine(context)).text;
    },
  },
  {
    id: 'formatIsTakenOn',
    quirks: [],
    expected: ['true'],
    observe: async (context) => {
      queueMarkup(context, p(r('甲') + r('X', '<w:b/>') + r('X乙')));
      const hits = queueSearch(await firstLine(context), 'XX');
      await context.sync();
      const value = hits.items[0]?.insertText('35', 'Replace');
      value?.font.load('bold');
      await context.sync();
      return String(value?.font.bold);
    },
  },
  {
    id: 'replacedWhileTracked',
    quirks: [],
    expected: ['A-XX+35B', 'A+35-XXB'],
    isOffered: canSwitchTracking,
    observe: async (context) => {
      queueLines(context, 'AXXB');
      const hits = queueSearch(await firstLine(context), 'XX');
      await context.sync();
      setTrackingMode(context.document, 'TrackAll');
      hits.items[0]?.insertText('35', 'Replace');
      const body = elementsIn(await ooxmlOf(context), 'p')[1];
      return [...(body?.getElementsByTagNameNS('*', 'r') ?? [])].map(withSign).join('');
    },
  },
  {
    id: 'collectionAfterInsertion',
    quirks: ['collectionsStayStale'],
    expected: ['+1'],
    observe: async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text');
      await context.sync();
      const before = paragraphs.items.length;
      queueLines(context, '甲');
      paragraphs.load('items/text');
      await context.sync();
      return `+${paragraphs.items.length - before}`;
    },
  },
  {
    id: 'failedBatch',
    quirks: [],
    expected: ['甲·'],
    observe: async (context) => {
      queueLines(context, '甲');
      queueSearch(context.document.body, ''); // an empty text cannot be searched for
      await context.sync().catch(() => undefined);
      return (await linesOf(context)).map(({ text }) => text).join('·');
    },
  },
] as const satisfies readonly Experiment[];

/** A run's text, with `+` before what is inserted and `-` before what is deleted. */
function withSign({ parentElement, textContent }: Element): string {
  const sign = { ins: '+', del: '-' }[parentElement?.localName ?? ''] ?? '';
  return sign + textContent;
}
