import { paragraphText } from '../../../src/standin/document/story/characters';
import { find } from '../../../src/standin/document/range/find';
import { storyRange } from '../../../src/standin/document/range/position';
import { paragraphsOf } from '../../../src/standin/document/markup/paragraphs';
import { WordDocument } from '../../../src/standin/document/wordDocument';
import { make } from '../../../src/standin/xml/make';
import type { XmlElement } from '../../../src/standin/xml/node';
import { docxOf, paragraph } from '../../docx';

/** A document of paragraphs with these texts. */
export const open = (...texts: string[]): WordDocument =>
  WordDocument.open(docxOf(texts.map((text) => paragraph(text)).join('')));
/** The texts of its paragraphs. */
export const texts = (document: WordDocument): string[] =>
  paragraphsOf(document.body.root).map(paragraphText);
/** What is read of the file that it is saved as. */
export const reopened = (document: WordDocument): WordDocument => WordDocument.open(document.save());

/** Its paragraph of that index. */
export function at(document: WordDocument, index: number): XmlElement {
  const found = paragraphsOf(document.body.root)[index];
  if (!found) throw new Error(`no paragraph ${index}`);
  return found;
}

/** The first hit of a search. */
export function hit(document: WordDocument, text: string) {
  const [found] = find(storyRange(document.body), text);
  if (!found) throw new Error(`${text} is not there`);
  return found;
}

/** Adds a paragraph style without any format of its own. */
export function addStyle({ styles }: WordDocument, id: string, name: string): void {
  const root = styles.rootOrNew();
  const named = make(root, 'w:name', { 'w:val': name });
  root.insert(make(root, 'w:style', { 'w:type': 'paragraph', 'w:styleId': id }, [named]));
  styles.changed();
}
