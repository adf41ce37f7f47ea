import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CheckError } from '../check/checkError';
import { demandSmall } from '../check/limits';
import { isText, textDocument } from '../text/textDocument';
import { WordDocument } from '../../standin/document/wordDocument';

/** The report that lies on the trial page when it opens. */
export interface StartReport {
  /** Its file's name, without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The sample that comes with the project. */
export const SAMPLE_FILE = join(__dirname, '../sample/report.docx');

/**
 * Reads a `.docx`, and opens it once, so that a file that is none is known before a page is shown. A `.txt` becomes one.
 * @throws DocxError, CheckError for a text that is none or too long, or the system's own error where the file cannot be read
 */
export function readStartReport(file: string): StartReport {
  const read = readFileSync(file);
  const bytes = isText(file) ? demandText(read) : read;
  WordDocument.open(bytes);
  return { name: basename(file), bytes };
}

function demandText(bytes: Uint8Array): Uint8Array {
  demandSmall(bytes);
  const document = textDocument(bytes);
  if (!document) throw new CheckError('notText', 'The encoding is neither Unicode nor GB 18030');
  return document;
}
