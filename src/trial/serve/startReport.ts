import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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
 * Reads a `.docx`, and opens it once, so that a file that is none is known before a page is shown.
 * @throws DocxError, or the system's own error where the file cannot be read
 */
export function readStartReport(file: string): StartReport {
  const bytes = readFileSync(file);
  WordDocument.open(bytes);
  return { name: basename(file), bytes };
}
