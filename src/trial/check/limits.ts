import type { Paragraph } from '../../report/paragraph';
import { MAX_PARAGRAPHS, MAX_TEXT_SIZE } from '../text/limits';
import { CheckError } from './checkError';

/** In characters (UTF-16). A page of a report has some six hundred, and nobody writes a paragraph of eighty pages. */
export const MAX_PARAGRAPH_LENGTH = 50_000;

/** @throws CheckError `longText` for more bytes than a text file may have */
export function demandSmall(bytes: Uint8Array): void {
  if (bytes.length > MAX_TEXT_SIZE * 1024 * 1024) throw new CheckError('longText', `${bytes.length} bytes`);
}

/**
 * To be asked before paragraphs are scanned: what is found in them, and told of each, must fit into memory.
 * @throws CheckError `manyParagraphs` or `longParagraph`
 */
export function demandBounded(paragraphs: readonly Pick<Paragraph, 'text'>[]): void {
  if (paragraphs.length > MAX_PARAGRAPHS)
    throw new CheckError('manyParagraphs', `More than ${MAX_PARAGRAPHS} paragraphs`);
  const index = paragraphs.findIndex(({ text }) => text.length > MAX_PARAGRAPH_LENGTH);
  if (index >= 0) throw new CheckError('longParagraph', `Paragraph ${index + 1} is too long`);
}
