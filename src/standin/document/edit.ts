import { XmlElement } from '../xml/node';
import { mayChange, paragraphChanged, partChanged, structureChanged } from './changes';
import { lengthOf, piecesIn, stretches } from './characters';
import { formatOf, insertCharacters, markFormat } from './insertCharacters';
import { pastMark, rangeOf, type LiveRange, type Position } from './position';
import { deleteCharacters } from './removeCharacters';
import { neighbour } from './runs';
import { DocumentRefusal } from './refusal';
import { joinParagraphs, newMark, splitParagraph, trackMark, twin } from './splitParagraph';
import { nextParagraph, paragraphsOf, type Story } from './story';

/** Where a text goes, by Word's names (`Word.InsertLocation`). */
export type Place = 'Replace' | 'Start' | 'End' | 'Before' | 'After';

/**
 * Inserts text at a range. `\n`, `\r` and `\r\n` begin a new paragraph, `\t` is a tab, `\v` a line break.
 * It looks like the first character of the range (Replace, Start, Before) or like the last (End, After).
 * @returns the range of the new text
 * @throws DocumentRefusal if the document is protected, or the range is not in it any more
 */
export function insertText(range: LiveRange, text: string, where: Place): LiveRange {
  mayChange(range.start.paragraph);
  const { document } = range;
  if (where === 'Replace') return replace(range, text);
  const atStart = where === 'Start' || where === 'Before';
  const at = placeFor(atStart ? range.start : range.end);
  const side = atStart && !range.isEmpty ? 'right' : 'left';
  const { start, end } = range;
  const inserted = insertAt(document, at, text, side, formatAt(at, side));
  if (where === 'Start') range.place(inserted.start, range.isEmpty ? inserted.end : range.end);
  else if (where === 'End') range.place(start, inserted.end);
  else if (where === 'After') range.place(start, end);
  return inserted;
}

/** Deletes what a range covers; paragraphs that it joins become one, with the format of the first. */
export function deleteRange(range: LiveRange): void {
  mayChange(range.start.paragraph);
  const { revisions } = range.document;
  const parts = stretches(range);
  for (const { paragraph, from, to } of [...parts].reverse()) deleteCharacters(paragraph, from, to);
  const ended = parts.filter(({ mark }) => mark);
  if (revisions.tracking) {
    for (const { paragraph } of ended) trackMark(paragraph, 'w:del');
    if (ended[0]) partChanged(ended[0].paragraph);
    return;
  }
  for (const { paragraph, from } of ended.reverse()) {
    const next = nextParagraph(paragraph);
    const isWhole = from === 0 && lengthOf(paragraph) === 0;
    if (!next || (isWhole && takeOut(paragraph, { paragraph: next, offset: 0 }))) continue;
    if (sibling(paragraph) === next) joinParagraphs(paragraph, next);
  }
}

function sibling(paragraph: XmlElement): XmlElement | undefined {
  const siblings = paragraph.parent?.elements() ?? [];
  return siblings[siblings.indexOf(paragraph) + 1];
}

/** Takes a paragraph away that is not the last of its container and ends no section; else leaves it empty. */
export function takeOut(paragraph: XmlElement, instead: Position): boolean {
  const container = paragraph.parent;
  const siblings = container?.elements('w:p') ?? [];
  const keeps = paragraph.first('w:pPr')?.first('w:sectPr') !== undefined;
  const endsCell = container?.key === 'w:tc' && container.elements().at(-1) === paragraph;
  if (!container || siblings.length < 2 || keeps || endsCell) return false;
  const { document } = mayChange(paragraph);
  container.remove(paragraph);
  document.live.gone(paragraph, instead);
  structureChanged(container, [paragraph]);
  return true;
}

/** The look of text that is put at a place: of the character on that side, else of the paragraph's mark. */
export function formatAt({ paragraph, offset }: Position, side: 'left' | 'right'): XmlElement | null {
  const next = neighbour(paragraph, offset, side);
  return next ? formatOf(next.run) : markFormat(paragraph);
}

function replace(range: LiveRange, text: string): LiveRange {
  const { document } = range;
  const start = placeFor(range.start);
  if (range.isEmpty) return insertText(range, text, 'End');
  const first = stretches(range)
    .flatMap(({ paragraph, from, to }) => piecesIn(paragraph, from, to))
    .find(({ deleted }) => !deleted);
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

function insertAt(
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

/**
 * Inserts a paragraph with the format of the one that it comes to stand beside.
 * @param at a paragraph, a range (its first or last paragraph counts), or a story (its first or last)
 * @returns the new `w:p`
 */
export function insertParagraph(at: XmlElement | LiveRange | Story, text: string, where: Place): XmlElement {
  const before = where === 'Before' || where === 'Start';
  const all = at instanceof XmlElement ? [at] : 'root' in at ? paragraphsOf(at.root) : at.paragraphs();
  const beside = before ? all[0] : all[all.length - 1];
  if (!beside) throw new DocumentRefusal('ItemNotFound', 'There is no paragraph to insert beside.');
  const { document } = mayChange(beside);
  const made = twin(beside);
  const format = beside.first('w:pPr')?.clone();
  made.adopt(format ? [format] : []);
  newMark(made);
  const look = formatAt(
    { paragraph: beside, offset: before ? 0 : lengthOf(beside) },
    before ? 'right' : 'left',
  );
  const parent = beside.parent as XmlElement;
  if (before) parent.insert(made, beside);
  else parent.insertAfter(made, beside);
  if (document.revisions.tracking) trackMark(made, 'w:ins');
  structureChanged(parent, []);
  insertAt(document, { paragraph: made, offset: 0 }, text, 'left', look).release();
  return made;
}

/** Takes a paragraph away. The last one of its container, and one that ends a section, is only emptied. */
export function deleteParagraph(paragraph: XmlElement): void {
  const { document } = mayChange(paragraph);
  deleteCharacters(paragraph, 0, lengthOf(paragraph));
  if (document.revisions.tracking) {
    trackMark(paragraph, 'w:del');
    paragraphChanged(paragraph);
    return;
  }
  const next = nextParagraph(paragraph);
  const before = paragraph.parent?.elements('w:p').at(-2);
  takeOut(paragraph, { paragraph: next ?? before ?? paragraph, offset: 0 });
}

/** Empties a range: its text, and for whole paragraphs all but the last. */
export function clear(range: LiveRange): void {
  deleteRange(range);
}
