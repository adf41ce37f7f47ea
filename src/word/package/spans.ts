import type { PackageParagraph } from './paragraphs';
import type { Piece } from './pieces';
import { isSeen, STANDING } from './sight';

/** A part of what stands in a paragraph. UTF-16 offsets, end exclusive. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** The pieces cut where an interval begins or ends, and which of them make it up; what is not seen at its ends does not. */
export function cutAt(
  { pieces }: PackageParagraph,
  interval: Interval,
): { pieces: Piece[]; from: number; to: number } {
  const cut = cutWhere(pieces, [interval.start, interval.end]);
  const inside = cut.flatMap(({ at, piece }, i) =>
    isSeen(piece, STANDING) && piece.text !== '' && at >= interval.start && at < interval.end ? [i] : [],
  );
  return {
    pieces: cut.map(({ piece }) => piece),
    from: inside[0] ?? 0,
    to: (inside.at(-1) ?? -1) + 1,
  };
}

/** The paragraph with the highlight of some intervals taken out of account. */
export function cutOut<P extends PackageParagraph>(paragraph: P, intervals: readonly Interval[]): P {
  if (intervals.length === 0) return paragraph;
  const bounds = intervals.flatMap(({ start, end }) => [start, end]);
  const isInside = (at: number): boolean => intervals.some(({ start, end }) => start <= at && at < end);
  const pieces = cutWhere(paragraph.pieces, bounds).map(({ at, piece }): Piece => {
    return isSeen(piece, STANDING) && isInside(at) ? { ...piece, highlight: null } : piece;
  });
  return { ...paragraph, pieces };
}

/** The highlights in an interval, each once, as the file names them; null for none. */
export interface Highlights {
  /** Of what stands there. */
  readonly seen: readonly (string | null)[];
  /** Of what is deleted, hidden or an object in its midst: a range over the interval covers that, too. */
  readonly unseen: readonly (string | null)[];
}

/** The highlights in an interval. */
export function highlightsIn({ pieces }: PackageParagraph, { start, end }: Interval): Highlights {
  const [seen, unseen] = [new Set<string | null>(), new Set<string | null>()];
  let between: (string | null)[] = []; // what is not seen, as long as nothing seen has come behind it
  let at = 0;
  for (const piece of pieces) {
    if (at >= end) break;
    if (!isSeen(piece, STANDING) || piece.object) {
      if (seen.size > 0) between.push(piece.highlight);
      continue;
    }
    at += piece.text.length;
    if (at <= start) continue;
    seen.add(piece.highlight);
    for (const highlight of between) unseen.add(highlight);
    between = [];
  }
  return { seen: [...seen], unseen: [...unseen] };
}

/** The pieces cut at some offsets of what stands there, each with the offset at which it begins. */
function cutWhere(pieces: readonly Piece[], bounds: readonly number[]): { at: number; piece: Piece }[] {
  let next = 0;
  return pieces.flatMap((piece) => {
    const at = next;
    if (!isSeen(piece, STANDING)) return [{ at, piece }];
    next += piece.text.length;
    const inside = bounds.filter((bound) => at < bound && bound < next);
    const ends = [at, ...new Set(inside.sort((a, b) => a - b)), next];
    return ends.slice(1).map((end, i) => {
      const start = ends[i] as number;
      return { at: start, piece: { ...piece, text: piece.text.slice(start - at, end - at) } };
    });
  });
}

/** Whether something that stands in an interval is locked, or in a field's result that Word writes anew. */
export function isAnywhere(
  { pieces }: PackageParagraph,
  { start, end }: Interval,
  trait: 'locked' | 'updated',
): boolean {
  let next = 0;
  return pieces.some((piece) => {
    if (!isSeen(piece, STANDING)) return false;
    const at = next;
    next += piece.text.length;
    return piece[trait] === true && at < end && next > start;
  });
}

/** Whether something that is no text that is seen lies in the midst of an interval: hidden, deleted, or an object. */
export function holdsUnseen(paragraph: PackageParagraph, interval: Interval): boolean {
  const { pieces, from, to } = cutAt(paragraph, interval);
  return pieces.slice(from, to).some((piece) => !isSeen(piece, STANDING) || piece.object);
}
