import type { Paragraph } from '../../report/paragraph';
import { CheckError } from './checkError';

/** A report of a thousand pages has some twenty thousand; the stand-in opens no `.docx` with more than this. */
export const MAX_PARAGRAPHS = 50_000;
/** In characters (UTF-16). A page of a report has some six hundred, and nobody writes a paragraph of eighty pages. */
export const MAX_PARAGRAPH_LENGTH = 50_000;
/** The size of a `.txt` in MiB: more than all paragraphs that may be hold, if they are not all the longest. */
export const MAX_TEXT_SIZE = 24;

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
