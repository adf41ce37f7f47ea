import { decodeText } from '../../report/decodeText';
import type { Returned } from '../returned/answer';
import { readGrids, readPasted } from '../returned/readPasted';
import { readSeparated } from '../returned/tsv';
import { readDocx } from './docx';
import { TableFileError } from './tableFile';
import { unpack } from './unpack';
import { readXlsx } from './xlsx';

/** No table that an office sends is larger. */
const MOST_BYTES = 20 * 1024 * 1024;

/** What files begin with. */
const BEGINNINGS = {
  zip: [0x50, 0x4b],
  compound: [0xd0, 0xcf, 0x11, 0xe0],
  pdf: [0x25, 0x50, 0x44, 0x46],
  png: [0x89, 0x50, 0x4e, 0x47],
  jpeg: [0xff, 0xd8, 0xff],
  gif: [0x47, 0x49, 0x46, 0x38],
  bmp: [0x42, 0x4d],
  riff: [0x52, 0x49, 0x46, 0x46],
} as const;
const PICTURES = ['png', 'jpeg', 'gif', 'bmp', 'riff'] as const;

/**
 * Reads a file that came back, by what is in it: a workbook, a Word document, or text in any of its shapes.
 * @param name the file's; of text its ending tells whether cells are separated by commas
 * @param year the report's
 * @throws TableFileError
 */
export function readReturnedFile(name: string, bytes: Uint8Array, year: number): Returned {
  if (bytes.length > MOST_BYTES) throw new TableFileError('tooLarge');
  const begins = (kind: keyof typeof BEGINNINGS): boolean =>
    BEGINNINGS[kind].every((byte, at) => bytes[at] === byte);
  if (PICTURES.some(begins)) throw new TableFileError('picture');
  if (begins('pdf')) throw new TableFileError('pdf');
  if (begins('compound')) throw new TableFileError('oldOrLocked');
  if (begins('zip')) return readPackage(unpack(bytes), year);
  const text = decodeText(bytes);
  if (text === null) throw new TableFileError('notText');
  const separator = /\.csv$/i.test(name) ? separatorOf(text) : undefined;
  return separator === undefined ? readPasted(text, year) : readGrids([readSeparated(text, separator)], year);
}

function readPackage(parts: ReadonlyMap<string, string>, year: number): Returned {
  if (parts.has('xl/workbook.xml')) return readGrids(readXlsx(parts), year);
  const document = parts.get('word/document.xml');
  if (document === undefined) throw new TableFileError('noTable');
  const { tables, text } = readDocx(document);
  return tables.length > 0 ? readGrids(tables, year) : readPasted(text, year);
}

/** What stands between the cells: whatever of these is most of the first lines. Programs do not agree on it. */
function separatorOf(text: string): string {
  const lines = text.split(/\r\n|\r|\n/, 5).join('\n');
  const count = (sign: string): number => lines.split(sign).length;
  return [',', '\t', ';'].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}
