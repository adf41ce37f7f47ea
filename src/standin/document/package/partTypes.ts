import { namespaceOf } from '../../xml/namespaces';

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
