import type { View } from '../edges';
import { type AlignedParagraph, type Sight, VISIBLE } from './align';
import type { Piece } from './paragraphs';

/** Hidden text is found by Word's search too, deleted text is not. */
const FOUND: Sight = ({ deleted }) => !deleted;

/** The text of some pieces, as far as they are in sight. */
export function textOf(pieces: readonly Piece[], isInSight: Sight): string {
  return pieces
    .filter(isInSight)
    .map((piece) => piece.text)
    .join('');
}

/**
 * The ways in which a search may see a paragraph and some of its pieces: as Word's text is, without deletions, and
 * with what is hidden. They may be more than one; Word's hits tell which holds.
 * @param harmless the pieces around that the range may cover as well
 */
export function viewsOf(
  { pieces, isInText }: AlignedParagraph,
  [from, to]: readonly [number, number],
  [first, end]: readonly [number, number],
): View[] {
  const view = (isInSight: Sight): View => {
    const offset = (piece: number): number => textOf(pieces.slice(0, piece), isInSight).length;
    return {
      text: textOf(pieces, isInSight),
      start: offset(from),
      end: offset(to),
      widest: { start: offset(first), end: offset(end) },
    };
  };
  const views = [view(isInText), view(VISIBLE), { ...view(FOUND), shown: shownIn(pieces) }];
  return views.filter(({ text }, i) => views.findIndex((other) => other.text === text) === i);
}

/** What Word says of a hit in the text that holds hidden characters too: them only where there is nothing else. */
function shownIn(pieces: readonly Piece[]): (start: number, end: number) => string {
  return (start, end) => {
    let at = 0;
    const covered = pieces.filter(FOUND).map((piece) => {
      const from = at;
      at += piece.text.length;
      return { ...piece, text: piece.text.slice(Math.max(0, start - from), Math.max(0, end - from)) };
    });
    return textOf(covered, VISIBLE) || textOf(covered, FOUND);
  };
}
