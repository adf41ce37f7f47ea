import { XmlElement } from '../../xml/node';
import { mayChange, paragraphChanged, structureChanged } from '../story/changes';
import { lengthOf } from '../story/characters';
import { takeOut } from './deleteRange';
import { formatAt, insertAt, type Place } from './insertText';
import type { LiveRange } from '../range/liveRange';
import { parentOf } from '../markup/tree';
import { DocumentRefusal } from '../refusal';
import { deleteCharacters } from './removeCharacters';
import { newMark, trackMark, twin } from './splitParagraph';
import { nextParagraph, paragraphsOf } from '../markup/paragraphs';
import type { Story } from '../story/openDocument';

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
  const parent = parentOf(beside);
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
