import type { XmlElement } from '../../xml/node';
import { contentOf } from './content';
import type { Piece } from './pieces';

/** How many characters a paragraph has, hidden and deleted ones too. */
export function lengthOf(paragraph: XmlElement): number {
  return contentOf(paragraph).text.length;
}

/** The text of a paragraph: what is hidden or deleted is left out. What Word tells of it is in `wordText.ts`. */
export function paragraphText(paragraph: XmlElement): string {
  const shown = contentOf(paragraph).pieces.filter(({ deleted }) => !deleted);
  return sliceText(shown, 0, Infinity, false);
}

/** The pieces that have characters between two offsets. */
export function piecesIn(paragraph: XmlElement, from: number, to: number): Piece[] {
  const { pieces } = contentOf(paragraph);
  const found: Piece[] = [];
  let index = pieceIndex(pieces, from);
  for (let piece = pieces[index]; piece && piece.start < to; piece = pieces[++index])
    if (piece.start + piece.text.length > from) found.push(piece);
  return found;
}

/** What of pieces stands between two offsets; hidden ones only where they are asked for. */
export function sliceText(pieces: readonly Piece[], from: number, to: number, withHidden: boolean): string {
  let text = '';
  for (const piece of pieces) {
    if (piece.hidden && !withHidden) continue;
    text += piece.text.slice(Math.max(0, from - piece.start), Math.max(0, to - piece.start));
  }
  return text;
}

/** The index of the first piece that ends after an offset. */
export function pieceIndex(pieces: readonly Piece[], offset: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.start + piece.text.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
