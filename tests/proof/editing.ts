import { insertText } from '../../src/standin/document/edit/insertText';
import { deleteParagraph as deleteInWord } from '../../src/standin/document/edit/insertParagraph';
import { rangeOf } from '../../src/standin/document/range/position';
import { paragraphsOf } from '../../src/standin/document/markup/paragraphs';
import { notesOf } from '../../src/standin/document/story/notes';
import type { LiveRange } from '../../src/standin/document/range/liveRange';
import type { WordDocument } from '../../src/standin/document/wordDocument';
import type { XmlElement } from '../../src/standin/xml/node';
import { deleteParagraph, insert, isStretch, placeOf, replace, split } from './model/edit';
import { bodyLength, type Glyph, isAnchor, type Report, textOf, visibleOf } from './model/report';
import type { TextEdit } from './scenario';

/** Does an edit in Word and in the model alike. @returns the model's report after it; the same if it cannot be done */
export function edit(document: WordDocument, report: Report, what: TextEdit): Report {
  const { tracking: tracked } = document.revisions;
  const index = Math.floor(what.paragraph * bodyLength(report));
  if (what.edit === 'deleteParagraph') {
    if (report.paragraphs[index]?.glyphs.some(isFixed)) return report;
    deleteInWord(elementAt(document, index));
    return deleteParagraph(report, index, { tracked });
  }
  const at = stretchAt(report, index, what.from, what.edit === 'type' ? what.length : 0);
  if (!at) return report;
  if (at.stretch.length > 0)
    return overwrite(document, report, at.stretch, what.edit === 'type' ? what.text : '');
  const text = what.edit === 'enter' ? '\n' : what.text;
  if (text === '') return report;
  const offset = at.behind ? offsetOf(report, index, at.behind) + at.behind.text.length : 0;
  write(rangeIn(document, index, offset, offset), text);
  return what.edit === 'enter'
    ? split(report, index, at.behind, { tracked })
    : insert(report, index, at.behind, text, { tracked });
}

/** Types a text over some characters, in Word and in the model alike. */
export function overwrite(
  document: WordDocument,
  report: Report,
  old: readonly Glyph[],
  text: string,
): Report {
  const [first, last] = [old[0], old.at(-1)];
  const place = first && placeOf(report, first);
  if (!first || !last || !place || !isStretch(report, old)) return report;
  const { tracking: tracked } = document.revisions;
  const start = offsetOf(report, place.paragraph, first);
  const end = offsetOf(report, place.paragraph, last) + last.text.length;
  write(rangeIn(document, place.paragraph, start, end), text);
  return replace(report, old, text, { tracked });
}

/** A caret where the clerk can put it; null where a field's insides are. */
export function caretAt(
  document: WordDocument,
  report: Report,
  paragraph: number,
  from: number,
): LiveRange | null {
  const index = Math.floor(paragraph * bodyLength(report));
  const at = stretchAt(report, index, from, 0);
  if (!at) return null;
  const offset = at.behind ? offsetOf(report, index, at.behind) + at.behind.text.length : 0;
  return rangeIn(document, index, offset, offset);
}

/**
 * What is meant by shares of a paragraph: some characters that are seen, or a place behind one. Nobody types into a
 * field here, for what Word makes of that is its own affair; nor does anybody delete a note or a text box, of which the pane hears
 * when it next reads the report.
 */
function stretchAt(
  report: Report,
  index: number,
  from: number,
  length: number,
): { behind: Glyph | undefined; stretch: Glyph[] } | null {
  const paragraph = report.paragraphs[index];
  if (!paragraph) return null;
  const { glyphs } = paragraph;
  const visible = visibleOf(paragraph);
  const start = Math.floor(from * (visible.length + 1));
  const stretch = visible.slice(start, start + length);
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (first && last) {
    const all = glyphs.slice(glyphs.indexOf(first), glyphs.indexOf(last) + 1);
    return all.some(isFixed) ? null : { behind: undefined, stretch };
  }
  const behind = visible[start - 1];
  if (behind ? behind.field !== null : glyphs.length > 0) return null;
  // On which side of a text box is typed that stands just there, Word alone knows.
  const beside = behind && glyphs[glyphs.indexOf(behind) + 1];
  if (beside?.text === '') return null;
  return { behind, stretch: [] };
}

/** What nobody types over. */
function isFixed(glyph: Glyph): boolean {
  return glyph.field !== null || isAnchor(glyph);
}

function write(range: LiveRange, text: string): void {
  const written = insertText(range, text, 'Replace');
  written.release();
  if (written !== range) range.release();
}

function rangeIn(document: WordDocument, index: number, start: number, end: number): LiveRange {
  const paragraph = elementAt(document, index);
  return rangeOf(document, { paragraph, offset: start }, { paragraph, offset: end });
}

/** Where a character stands as the stand-in counts: hidden and deleted ones too, but not the codes of fields. */
function offsetOf(report: Report, index: number, glyph: Glyph): number {
  const glyphs = report.paragraphs[index]?.glyphs ?? [];
  return textOf(glyphs.slice(0, glyphs.indexOf(glyph)).filter(({ field }) => field !== 'code')).length;
}

function elementAt(document: WordDocument, index: number): XmlElement {
  const [section] = document.sections();
  const roots = [
    document.body.root,
    ...(['header', 'footer'] as const).flatMap((kind) =>
      (['Primary', 'FirstPage'] as const).flatMap((type) =>
        type === 'Primary' || section?.element.first('w:titlePg')
          ? (section?.existing(kind, type)?.root ?? [])
          : [],
      ),
    ),
    ...(['Footnote', 'Endnote'] as const).flatMap((kind) =>
      notesOf(document.body, kind).map(({ story }) => story.root),
    ),
  ];
  const found = roots.flatMap(paragraphsOf)[index];
  if (!found) throw new Error(`Word has no paragraph ${index}`);
  return found;
}
