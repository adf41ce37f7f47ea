import type { PackageParagraph } from '../package/paragraphs';
import type { Piece } from '../package/pieces';
import { isSeen, STANDING } from '../package/sight';
import type { Interval } from '../package/spans';

/** The stretches of a paragraph whose pieces are of a kind, as what stands there is counted: what does not has no width. */
export function stretchesOf({ pieces }: PackageParagraph, isOfKind: (piece: Piece) => boolean): Interval[] {
  const stretches: Interval[] = [];
  let at = 0;
  for (const piece of pieces) {
    const end = at + (isSeen(piece, STANDING) ? piece.text.length : 0);
    if (isOfKind(piece)) {
      const last = stretches.at(-1);
      if (last?.end === at) stretches[stretches.length - 1] = { start: last.start, end };
      else stretches.push({ start: at, end });
    }
    at = end;
  }
  return stretches;
}
