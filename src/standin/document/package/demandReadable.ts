import { DocxError } from './docxError';
import type { DocxPackage } from './docxPackage';
import { relationshipsOf } from './relationships';

/** What is read without asking whether it can be: the last words of the types of relationships that lead there. */
const NEEDED = new Set([
  ...['settings', 'header', 'footer', 'core-properties', 'extended-properties', 'custom-properties'],
  ...['customProperties', 'webextensiontaskpanes'],
]);
/**
 * A report of a thousand pages has some twenty thousand. Office.js keeps a list of those that it hands out and looks
 * each up in it: 50,000 take it five seconds, 100,000 more than twenty.
 */
const MAX_PARAGRAPHS = 50_000;

/**
 * Sees to it that what a document needs later can be read, so that a damaged one is refused when it is opened and
 * not while somebody works on it.
 * @throws DocxError `broken` or `tooBig`
 */
export function demandReadable(parts: DocxPackage, mainPart: string): void {
  for (const from of ['', mainPart]) {
    for (const { type, part } of relationshipsOf(parts, from)) {
      if (part === null || !NEEDED.has(type.slice(type.lastIndexOf('/') + 1)) || !parts.has(part)) continue;
      parts.xml(part);
      relationshipsOf(parts, part);
    }
  }
}

/** @throws DocxError `tooBig` for more paragraphs than can be worked on */
export function demandFew(paragraphs: number): void {
  if (paragraphs > MAX_PARAGRAPHS) throw new DocxError('tooBig', `${paragraphs} paragraphs`);
}
