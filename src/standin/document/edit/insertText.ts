import { editing } from '../range/editing';
import type { XmlElement } from '../../xml/node';
import { mayChange } from '../story/changes';
import { lengthOf, piecesIn } from '../story/characters';
import { stretches } from '../range/stretches';
import { endPrompt } from './prompt';
import { deleteRange } from './deleteRange';
import { formatOf, insertCharacters, markFormat } from './insertCharacters';
import { mayChangeRange } from './mayChangeRange';
import type { LiveRange } from '../range/liveRange';
import { pastMark, rangeOf } from '../range/position';
import type { Position } from '../story/position';
import { neighbour } from './runs';
import { splitParagraph } from './splitParagraph';

/** Where a text goes, by Word's names (`Word.InsertLocation`). */
export type Place = 'Replace' | 'Start' | 'End' | 'Before' | 'After';

/**
 * Inserts text at a range. `\n`, `\r` and `\r\n` begin a new paragraph, `\t` is a tab, `\v` a line break.
 * It looks like the first character of the range (Replace, Start, Before) or like the last (End, After).
 * @returns the range of the new text
 * @throws DocumentRefusal if the document is protected, or the range is not in it any more
 */
export function insertText(range: LiveRange, text: string, where: Place): LiveRange {
  if (where === 'Replace') mayChangeRange(range);
  else mayChange(range.start.paragraph);
  return editing(range, () =>
    where === 'Replace' ? replace(range, text) : insertBeside(range, text, where),
  );
}

function insertBeside(range: LiveRange, text: string, where: Exclude<Place, 'Replace'>): LiveRange {
  const { document } = range;
  const atStart = where === 'Start' || where === 'Before';
  const at = placeFor(atStart ? range.start : range.end);
  const side = atStart && !range.isEmpty ? 'right' : 'left';
  const { start, end } = range;
  endPrompt(neighbour(at.paragraph, at.offset, side)?.run);
  const inserted = insertAt(document, at, text, side, formatAt(at, side));
  if (where === 'Start') range.place(inserted.start, range.isEmpty ? inserted.end : range.end);
  else if (where === 'End') range.place(start, inserted.end);
  else if (where === 'After') range.place(start, end);
  return inserted;
}

/** The look of text that is put at a place: of the character on that side, else of the paragraph's mark. */
export function formatAt({ paragraph, offset }: Position, side: 'left' | 'right'): XmlElement | null {
  const next = neighbour(paragraph, offset, side);
  return next ? formatOf(next.run) : markFormat(paragraph);
}

function replace(range: LiveRange, text: string): LiveRange {
  const { document } = range;
  const start = placeFor(range.start);
  if (range.isEmpty) return insertBeside(range, text, 'End');
  const first = stretches(range)
    .flatMap(({ paragraph, from, to }) => piecesIn(paragraph, from, to))
    .find(({ deleted }) => !deleted);
  endPrompt(first?.run);
  const format = first ? formatOf(first.run) : formatAt(start, 'right');
  let inserted: LiveRange;
  if (document.revisions.tracking) {
    deleteRange(range);
    inserted = insertAt(document, placeFor(range.end), text, 'left', format);
  } else {
    inserted = insertAt(document, start, text, 'right', format);
    const rest = rangeOf(document, inserted.end, range.end);
    deleteRange(rest);
    rest.release();
  }
  range.place(inserted.start, inserted.end);
  return inserted;
}

/** Text that goes behind a paragraph's mark goes to the beginning of the next one, if there is one. */
function placeFor(position: Position): Position {
  const { paragraph, offset } = pastMark(position);
  return { paragraph, offset: Math.min(offset, lengthOf(paragraph)) };
}

/** Puts text at a position. `format` is the `w:rPr` of its runs; lines after the first begin paragraphs. */
export function insertAt(
  document: LiveRange['document'],
  at: Position,
  text: string,
  side: 'left' | 'right',
  format: XmlElement | null,
): LiveRange {
  const lines = text.split(/\r\n|\r|\n/);
  let { paragraph, offset } = at;
  let towards = side;
  lines.forEach((line, i) => {
    if (i > 0) {
      paragraph = splitParagraph(paragraph, offset);
      offset = 0;
      towards = 'right';
    }
    insertCharacters(paragraph, offset, line, towards, format?.clone() ?? null);
    offset += line.length;
  });
  return rangeOf(document, at, { paragraph, offset: Math.min(offset, lengthOf(paragraph)) });
}
