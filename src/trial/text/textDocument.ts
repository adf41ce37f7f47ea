import { newDocument } from '../../layout/newDocument';
import { decodeText } from '../../report/decodeText';
import type { NewParagraph } from '../../report/newParagraph';
import { withoutUnwritable } from '../../report/refusedCharacters';
import { MAX_PARAGRAPHS } from './limits';

const LINE_END = /\r\n|\r|\n/;
const PLAIN = {
  ...{ role: 'body', level: 0, number: '', automatic: false, runIn: '' },
  ...{ like: null, likeSplitsAt: 0 },
} as const satisfies Partial<NewParagraph>;

/** Whether a file is a plain text, by its name. */
export function isText(fileName: string): boolean {
  return /\.txt$/i.test(fileName);
}

/** The lines of a text file: UTF-8, UTF-16 with its mark, or GB 18030. Null where that cannot be told. */
export function linesOf(bytes: Uint8Array): string[] | null {
  // One more than may be is enough to see that there are too many.
  return decodeText(bytes)?.split(LINE_END, MAX_PARAGRAPHS + 1) ?? null;
}

/** A document with a paragraph for each line of a text file; null where its encoding cannot be told. */
export function textDocument(bytes: Uint8Array): Uint8Array | null {
  const lines = linesOf(bytes);
  if (lines?.at(-1) === '') lines.pop(); // what ends with a line break has no empty line behind it
  const paragraphs = lines?.map((line): NewParagraph => ({ ...PLAIN, text: paragraphText(line) }));
  return paragraphs ? newDocument(paragraphs, { title: '', language: 'zh-CN' }) : null;
}

/** Without what no paragraph can hold, and the blanks by which a text indents it. */
function paragraphText(line: string): string {
  return line.split('\t').map(withoutUnwritable).join('\t').replace(/^\s+/, '');
}
