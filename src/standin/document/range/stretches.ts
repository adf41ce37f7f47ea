import type { XmlElement } from '../../xml/node';
import { closest } from '../markup/tree';
import { lengthOf, piecesIn, sliceText } from '../story/characters';
import type { Piece } from '../story/pieces';
import type { LiveRange } from './liveRange';

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

function textBy(range: LiveRange, counts: (piece: Piece) => boolean): string {
  const parts = stretches(range).map((stretch) => ({
    ...stretch,
    pieces: piecesIn(stretch.paragraph, stretch.from, stretch.to).filter(counts),
  }));
  const all = parts.flatMap(({ pieces }) => pieces);
  const onlyHidden = all.length > 0 && all.every(({ hidden }) => hidden);
  return parts.map(({ pieces, from, to }) => sliceText(pieces, from, to, onlyHidden)).join('\r');
}
