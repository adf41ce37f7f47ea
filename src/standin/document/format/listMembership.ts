import { make } from '../../xml/make';
import type { XmlElement } from '../../xml/node';
import { mayChange, paragraphChanged, structureChanged } from '../story/changes';
import { DocumentRefusal } from '../refusal';
import { PARAGRAPH_ORDER, putInOrder } from '../markup/schemaOrder';
import { formatOfParagraph } from '../edit/splitParagraph';

/** Puts a paragraph into a list at a level (from 0). */
export function attach(paragraph: XmlElement, listId: number, level: number): void {
  const { document } = mayChange(paragraph);
  if (!document.lists.has(listId)) throw new DocumentRefusal('ItemNotFound', `There is no list ${listId}.`);
  const format = formatOfParagraph(paragraph);
  const children = [
    make(format, 'w:ilvl', { 'w:val': String(level) }),
    make(format, 'w:numId', { 'w:val': String(listId) }),
  ];
  putInOrder(format, make(format, 'w:numPr', {}, children), PARAGRAPH_ORDER);
  paragraphChanged(paragraph);
  structureChanged(paragraph, []);
}
