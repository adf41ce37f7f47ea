import type { Paragraph } from '../report/paragraph';

/** A sentence ends like this, and no heading, title or table cell does. */
const SENTENCE = /[。！？；：][”’」』）]?$/;
const SHORTEST = 16;

/** A paragraph without a character to see. An empty cell of a table is none: it is there to be filled in. */
export function isBlank({ text, number, inTable }: Paragraph): boolean {
  return text.trim() === '' && number === '' && !inTable;
}

/** Whether a paragraph is text that goes on for a while: no title, no address, no cell of a table. */
export function isText({ text, number, inTable }: Paragraph): boolean {
  const shown = text.trim();
  return !inTable && number === '' && shown.length >= SHORTEST && SENTENCE.test(shown);
}

/** Whether a paragraph is a whole sentence, however short, and no address that a colon ends. */
export function isSentence({ text, number, inTable }: Paragraph): boolean {
  return !inTable && number === '' && /[^：][”’」』）]?$/.test(text.trim()) && SENTENCE.test(text.trim());
}

/** The index of the last paragraph from `from` down to 0 that is not blank; -1 where there is none. */
export function lastWritten(paragraphs: readonly Paragraph[], from = paragraphs.length - 1): number {
  let at = from;
  for (let each = paragraphs[at]; each && isBlank(each); each = paragraphs[at]) at--;
  return at;
}

/** The blanks that a clerk has typed before the text, to indent it. What is no blank character, such as a tab, is left out. */
export function indentOf(text: string): string {
  return /^[ 　]*/.exec(text)?.[0] ?? '';
}
