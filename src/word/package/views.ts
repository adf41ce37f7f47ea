import type { AlignedParagraph } from './align';
import type { Piece } from './pieces';
import { cutAt, type Interval } from './spans';
import { altered, isSeen, type Layer, type Sight, sightsOver, STANDING, textIn } from './sight';

/** A paragraph's text as a search may see it, and where in it a span stands. UTF-16, end exclusive. */
export interface View {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** How far the range may reach to either side if it cannot begin or end just there: so far it does no harm. */
  readonly widest?: { readonly start: number; readonly end: number };
  /** What Word says of a hit between two offsets, where that is not just the text there. */
  readonly shown?: (start: number, end: number) => string;
}

/** Which pieces a range is to cover, from and to, and how far it may reach to either side where that does no harm. */
export interface Reach {
  readonly from: number;
  readonly to: number;
  readonly first?: number;
  readonly end?: number;
}

/**
 * What a search may find or pass over, by the clerk's view: Word's finds what is hidden and passes over what is deleted,
 * as far as is known.
 */
const UNSTEADY: readonly Layer[] = ['hidden', 'deleted'];

/** Whether nothing of a paragraph is anything besides plain text. */
export function isPlainThroughout({ pieces }: AlignedParagraph): boolean {
  return pieces.every(({ layers }) => layers.length === 0);
}

/** The ways in which a search may see an interval of what stands in a paragraph. Word's hits tell which holds. */
export function viewsOfInterval(paragraph: AlignedParagraph, interval: Interval): View[] {
  const { pieces, from, to } = cutAt(paragraph, interval);
  return viewsOf({ ...paragraph, pieces }, { from, to });
}

/** The ways in which a search may see a paragraph and some of its pieces. */
export function viewsOf({ pieces, sight }: AlignedParagraph, { from, to, first, end }: Reach): View[] {
  const unsteady = UNSTEADY.filter((layer) => pieces.some(({ layers }) => layers.includes(layer)));
  const shown = shownIn(pieces, sight);
  return sightsOver(STANDING, unsteady).map((searched): View => {
    const offsets = offsetsOf(pieces, searched);
    const offset = (piece: number): number => offsets[piece] ?? 0;
    const isWide = first !== undefined && end !== undefined;
    return {
      text: textIn(pieces, searched),
      start: offset(from),
      end: offset(to),
      ...(isWide && { widest: { start: offset(first), end: offset(end) } }),
      shown: shown(searched),
    };
  });
}

/** Where each piece begins in what a search sees, and where the last one ends. */
function offsetsOf(pieces: readonly Piece[], searched: Sight): number[] {
  const offsets = [0];
  for (const piece of pieces)
    offsets.push((offsets.at(-1) ?? 0) + (isSeen(piece, searched) ? piece.text.length : 0));
  return offsets;
}

/** What Word says of a hit between two offsets of what the search sees: hidden text only where there is nothing else. */
function shownIn(
  pieces: readonly Piece[],
  wordText: Sight,
): (searched: Sight) => (start: number, end: number) => string {
  return (searched) => (start, end) => {
    let at = 0;
    const covered = pieces.flatMap((piece): Piece[] => {
      const from = at;
      if (!isSeen(piece, searched)) return start < at && at < end ? [piece] : [];
      at += piece.text.length;
      const text = piece.text.slice(Math.max(0, start - from), Math.max(0, end - from));
      return text === '' ? [] : [{ ...piece, text }];
    });
    return textIn(covered, wordText) || textIn(covered, altered(wordText, { hidden: true }));
  };
}
