import { decodeText } from '../../report/decodeText';
import type { Paragraph } from '../../report/paragraph';
import { CheckError } from './checkError';
import { MAX_PARAGRAPHS } from './limits';

/** A text file's paragraphs, one a line. Throws CheckError `notText` if its encoding cannot be told. */
export function readTextFile(bytes: Uint8Array): Paragraph[] {
  const text = decodeText(bytes);
  if (text === null) throw new CheckError('notText', 'The encoding is neither Unicode nor GB 18030');
  // One more than may be is enough to see that there are too many.
  const lines = text.split(/\r\n|\r|\n/, MAX_PARAGRAPHS + 1);
  return lines.map((each, index) => ({ part: 'body', index, text: each, number: '' }));
}
