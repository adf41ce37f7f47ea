import type { Paragraph } from '../../report/paragraph';
import { linesOf } from '../text/textDocument';
import { CheckError } from './checkError';

/** A text file's paragraphs, one a line. Throws CheckError `notText` if its encoding cannot be told. */
export function readTextFile(bytes: Uint8Array): Paragraph[] {
  const lines = linesOf(bytes);
  if (!lines) throw new CheckError('notText', 'The encoding is neither Unicode nor GB 18030');
  return lines.map((text, index) => ({ part: 'body', index, text, number: '' }));
}
