import type { Paragraph } from '../../report/paragraph';
import { CheckError } from './checkError';
import { MAX_PARAGRAPHS } from './limits';

/** Plain text: UTF-8, or what Chinese editors on Windows wrote before it. */
const ENCODINGS = ['utf-8', 'gb18030'] as const;

/** A text file's paragraphs, one a line. Throws CheckError `notText` if its encoding cannot be told. */
export function readTextFile(bytes: Uint8Array): Paragraph[] {
  // One more than may be is enough to see that there are too many.
  const lines = decode(bytes).split(/\r\n|\r|\n/, MAX_PARAGRAPHS + 1);
  return lines.map((text, index) => ({ part: 'body', index, text, number: '' }));
}

function decode(bytes: Uint8Array): string {
  // A zero byte is in no text of these encodings: UTF-16, or no text at all.
  const encodings = bytes.includes(0) ? [] : ENCODINGS;
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  throw new CheckError('notText', 'The encoding is neither UTF-8 nor GB 18030');
}
