import type { View } from '../edges';
import { type AlignedParagraph, VISIBLE } from './align';
import type { Piece } from './paragraphs';
import { textOf } from './views';

/** A stretch of Word's text of a paragraph. UTF-16 offsets, end exclusive. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** The paragraph with the highlight of some intervals taken out of account. */
export function cutOut(paragraph: AlignedParagraph, intervals: readonly Interval[]): AlignedParagraph {
  if (intervals.length === 0) return paragraph;
  const isInside = (at: number): boolean => intervals.some(({ start, end }) => start <= at && at < end);
  let at = 0;
  const pieces = paragraph.pieces.flatMap((piece): Piece[] => {
    if (!paragraph.isInText(piece)) return [piece];
    const from = at;
    at += piece.text.length;
    const cuts = intervals.flatMap(({ start, end }) => [start, end]).filter((cut) => from < cut && cut < at);
    const ends = [from, ...new Set(cuts.sort((a, b) => a - b)), at];
    return ends.slice(1).map((end, k) => {
      const start = ends[k] as number;
      const text = piece.text.slice(start - from, end - from);
      return { ...piece, text, highlight: isInside(start) ? null : piece.highlight };
    });
  });
  return { ...paragraph, pieces };
}

/** The highlights that stand in an interval, each once, as the file names them; null for none. */
export function highlightsIn(paragraph: AlignedParagraph, { start, end }: Interval): (string | null)[] {
  const highlights = new Set<string | null>();
  let at = 0;
  for (const piece of paragraph.pieces.filter(paragraph.isInText)) {
    if (at < end && at + piece.text.length > start) highlights.add(piece.highlight);
    at += piece.text.length;
  }
  return [...highlights];
}

/**
 * The interval as a search sees it where Word's text shows deletions and the search does not find them (office-js#2314,
 * #5874); null where it is seen as it stands, or holds a deletion itself.
 */
export function withoutDeletions(
  { pieces, isInText }: AlignedParagraph,
  { start, end }: Interval,
): View | null {
  if (isInText === VISIBLE) return null;
  let at = 0;
  let [before, isWhole] = [0, true];
  for (const piece of pieces.filter(isInText)) {
    const to = at + piece.text.length;
    if (piece.deleted && to <= start) before += piece.text.length;
    if (piece.deleted && at < end && to > start) isWhole = false;
    at = to;
  }
  return isWhole ? { text: textOf(pieces, VISIBLE), start: start - before, end: end - before } : null;
}
