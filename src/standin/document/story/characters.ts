import type { XmlElement } from '../../xml/node';
import { contentOf, type Piece } from './content';
import { closest } from './home';
import type { LiveRange } from '../range/liveRange';

/** How many characters a paragraph has, hidden and deleted ones too. */
export function lengthOf(paragraph: XmlElement): number {
  return contentOf(paragraph).text.length;
}

/** The text of a paragraph: what is hidden or deleted is left out. What Word tells of it is in `wordText.ts`. */
export function paragraphText(paragraph: XmlElement): string {
  const shown = contentOf(paragraph).pieces.filter(({ deleted }) => !deleted);
  return sliceText(shown, 0, Infinity, false);
}

/**
 * The text of a range; `\r` between paragraphs. Hidden characters are left out, unless all are hidden: then the range
 * says them, as a hit of a search does.
 */
export function textOf(range: LiveRange): string {
  return textBy(range, ({ deleted }) => !deleted);
}

/** The text as it would be if all tracked changes were refused (`Original`) or accepted (`Current`). */
export function reviewedText(range: LiveRange, version: 'Original' | 'Current'): string {
  if (version === 'Current') return textOf(range);
  return textBy(range, ({ run }) => closest(run, 'w:ins', 'w:moveTo', 'w:p')?.key === 'w:p');
}

/** The part of one paragraph that a range covers. */
export interface Stretch {
  readonly paragraph: XmlElement;
  readonly from: number;
  readonly to: number;
  /** Whether the paragraph's mark is covered too. */
  readonly mark: boolean;
}

/** The part of each paragraph that a range covers. A paragraph's mark stands at its length. */
export function stretches(range: LiveRange): Stretch[] {
  const { start, end } = range;
  return range.paragraphs().map((paragraph) => {
    const length = lengthOf(paragraph);
    const from = paragraph === start.paragraph ? Math.min(start.offset, length) : 0;
    const isLast = paragraph === end.paragraph;
    const after = paragraph === start.paragraph && start.offset > length;
    return {
      paragraph,
      from,
      to: isLast ? Math.min(end.offset, length) : length,
      mark: !after && (!isLast || end.offset > length),
    };
  });
}

/** The pieces that have characters between two offsets. */
export function piecesIn(paragraph: XmlElement, from: number, to: number): Piece[] {
  const { pieces } = contentOf(paragraph);
  const found: Piece[] = [];
  for (let i = pieceIndex(pieces, from); i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (piece.start >= to) break;
    if (piece.start + piece.text.length > from) found.push(piece);
  }
  return found;
}

function textBy(range: LiveRange, counts: (piece: Piece) => boolean): string {
  const parts = stretches(range).map((stretch) => ({
    ...stretch,
    pieces: piecesIn(stretch.paragraph, stretch.from, stretch.to).filter(counts),
  }));
  const all = parts.flatMap(({ pieces }) => pieces);
  const onlyHidden = all.length > 0 && all.every(({ hidden }) => hidden);
  return parts.map(({ pieces, from, to }) => sliceText(pieces, from, to, onlyHidden)).join('\r');
}

function sliceText(pieces: readonly Piece[], from: number, to: number, withHidden: boolean): string {
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
    const piece = pieces[middle] as Piece;
    if (piece.start + piece.text.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
