import { decodeText } from '../../report/decodeText';
import { TableFileError } from './tableFile';

/** A table's text, also in what Excel calls Unicode text. @throws TableFileError `notText` if its encoding cannot be told */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = decodeText(bytes);
  if (text === undefined) throw new TableFileError('notText');
  return text;
}
