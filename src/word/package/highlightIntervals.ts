import { type View, viewsOf } from './views';
import type { AlignedParagraph } from './align';
import type { Piece } from './pieces';
import { isSeen, STANDING } from './sight';

/** An interval of one colour in a paragraph, and where it stands as a search may see the paragraph. */
export interface HighlightInterval {
  readonly views: readonly View[];
}

/**
 * The intervals of a paragraph in one highlight colour. What is hidden or deleted makes an interval of its own: in the
 * visible text it is a place without width, reached from its neighbours, so it cannot be reached where a neighbour in
 * another colour is hidden or deleted at the same place. What is locked cannot be reached, nor covered.
 * @param colour the file's name of it
 */
export function highlightIntervalsOf(
  paragraph: AlignedParagraph,
  colour: string,
): { intervals: HighlightInterval[]; unreachable: number } {
  const intervals: HighlightInterval[] = [];
  let unreachable = 0;
  const { pieces } = paragraph;
  const isForeign = ({ highlight, locked }: Piece): boolean =>
    locked === true || (highlight !== null && highlight !== colour);
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (piece.highlight !== colour) continue;
    let end = i + 1;
    while (pieces[end]?.highlight === colour && isLike(pieces[end] as Piece, piece)) end++;
    if (piece.locked || (!isSeen(piece, STANDING) && hasForeignNeighbour(pieces, i, isForeign)))
      unreachable++;
    else {
      const reach = { from: i, to: end, ...harmlessAround(pieces, i, end, isForeign) };
      intervals.push({ views: viewsOf(paragraph, reach) });
    }
    i = end - 1;
  }
  return { intervals, unreachable };
}

function isLike(a: Piece, b: Piece): boolean {
  const unseen = ({ layers }: Piece): string => layers.filter((layer) => !STANDING.has(layer)).join();
  return unseen(a) === unseen(b) && a.locked === b.locked;
}

/** As far as no other colour stands: taking a highlight from where there is none does no harm. */
function harmlessAround(
  pieces: readonly Piece[],
  from: number,
  to: number,
  isForeign: (piece: Piece) => boolean,
): { first: number; end: number } {
  let [first, end] = [from, to];
  while (first > 0 && !isForeign(pieces[first - 1] as Piece)) first--;
  while (end < pieces.length && !isForeign(pieces[end] as Piece)) end++;
  return { first, end };
}

/** Whether another colour stands among the invisible pieces around the one at `i`. */
function hasForeignNeighbour(
  pieces: readonly Piece[],
  i: number,
  isForeign: (piece: Piece) => boolean,
): boolean {
  return [-1, 1].some((step) => {
    let k = i;
    const isUnseen = (piece: Piece): boolean => !isSeen(piece, STANDING);
    while (pieces[k] && isUnseen(pieces[k] as Piece) && !isForeign(pieces[k] as Piece)) k += step;
    const stop = pieces[k];
    return stop !== undefined && isUnseen(stop);
  });
}
