import { declaration, namespaceOf, XML_DECLARATION } from '../../xml/namespaces';
import type { XmlElement } from '../../xml/node';
import { relate } from './relationships';
import type { WordDocument } from '../wordDocument';

/** The content type of every list of relationships. */
export const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** The type of a relationship by its last word, which tells what it leads to: `styles`, `header`. */
export function relationTo(word: string): string {
  return `${namespaceOf('r')}/${word}`;
}

/** The content type of a part with text or what belongs to text: `document.main`, `styles`, `header`. */
export function wordType(word: string): string {
  return `application/vnd.openxmlformats-officedocument.wordprocessingml.${word}+xml`;
}

/** Adds a part that a document had none of, empty, and relates the main part to it. Returns its root. */
export function addWordPart(document: WordDocument, word: 'styles' | 'numbering' | 'settings'): XmlElement {
  const name = `word/${word}.xml`;
  document.package.put(name, `${XML_DECLARATION}<w:${word} ${declaration('w')}/>`, wordType(word));
  relate(document.package, document.mainPart, relationTo(word), name);
  return document.package.xml(name).root;
}
