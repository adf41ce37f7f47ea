import { make } from '../../xml/make';
import type { XmlElement } from '../../xml/node';
import { mayChange, paragraphChanged, structureChanged } from '../story/changes';
import { listOf } from '../list/numbering';
import { DocumentRefusal } from '../refusal';
import { PARAGRAPH_ORDER, putInOrder } from '../markup/schemaOrder';
import { formatOfParagraph } from '../edit/splitParagraph';

/** Puts a paragraph into a list at a level (from 0). */
export function attach(paragraph: XmlElement, listId: number, level: number): void {
  const { document } = mayChange(paragraph);
  if (!document.lists.has(listId)) throw new DocumentRefusal('ItemNotFound', `There is no list ${listId}.`);
  write(paragraph, listId, level);
}

/** Takes a paragraph out of its list, also one that its style puts it into. */
export function detach(paragraph: XmlElement): void {
  const { document } = mayChange(paragraph);
  const format = paragraph.first('w:pPr');
  const own = format?.first('w:numPr');
  if (own) format?.remove(own);
  if (document.styles.says(document.styles.ofParagraph(paragraph), 'w:pPr', 'w:numPr'))
    write(paragraph, 0, 0);
  paragraphChanged(paragraph);
  structureChanged(paragraph, []);
}

/** Moves a list item to another level (from 0). */
export function setLevel(paragraph: XmlElement, level: number): void {
  mayChange(paragraph);
  const place = listOf(paragraph);
  if (!place) throw new DocumentRefusal('ItemNotFound', 'The paragraph is in no list.');
  write(paragraph, place.id, level);
}

function write(paragraph: XmlElement, listId: number, level: number): void {
  const format = formatOfParagraph(paragraph);
  const children = [
    make(format, 'w:ilvl', { 'w:val': String(level) }),
    make(format, 'w:numId', { 'w:val': String(listId) }),
  ];
  putInOrder(format, make(format, 'w:numPr', {}, children), PARAGRAPH_ORDER);
  paragraphChanged(paragraph);
  structureChanged(paragraph, []);
}
