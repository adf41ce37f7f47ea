/** What there is of a report besides its body. */
export const ELSEWHERE = ['header', 'footer', 'footnote', 'endnote', 'textBox'] as const;
/** Where in the report a paragraph stands. What Word's `body.paragraphs` lists is `body`. */
export type Part = 'body' | (typeof ELSEWHERE)[number];

/** One paragraph of the report. */
export interface Paragraph {
  readonly part: Part;
  /** Counts from 0 within the part, as Word's collection of paragraphs does. */
  readonly index: number;
  /** What stands there: nothing that is deleted or hidden, no field's code, no automatic number. */
  readonly text: string;
  /** The number that Word puts before the text by itself, such as `（一）`; empty where there is none. */
  readonly number: string;
  /** There where it stands in a table. */
  readonly inTable?: true;
  /** Of a text box that hangs on the body: the index of the paragraph there. */
  readonly anchor?: number;
  /** There where Word's own text of the paragraph is another one, or may be; it is the same where this is missing. */
  readonly wordText?: WordText;
}

/** What Word says a paragraph's text is, beside what stands there. */
export interface WordText {
  readonly text: string;
  /** False where what stands there is not known for certain. */
  readonly isSure: boolean;
  /** What the file says stands there, where it contradicts Word. */
  readonly inFile?: string;
  /**
   * There where the paragraph was edited since the file was read, or may have been: something in its text may be deleted or
   * hidden. `layered` where something was already, or a field stands there: then its text need not hold all that does.
   */
  readonly edited?: 'plain' | 'layered';
  /** There where something is deleted in it: whether Word's text holds that all the same (office-js#2314). */
  readonly holdsDeleted?: boolean;
}

/** Word's own text of a paragraph. */
export function wordTextOf({ text, wordText }: Paragraph): string {
  return wordText ? wordText.text : text;
}

/** Whether Word's texts are all that stands in the report. */
export function isPlain(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.every(({ wordText }) => !wordText);
}

/** Those of the body, which come first in a whole report; the same array where there are no others. */
export function bodyOf(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const end = paragraphs.findIndex(({ part }) => part !== 'body');
  return end < 0 ? paragraphs : paragraphs.slice(0, end);
}

/** Whether nothing is written yet: a page may have its number all the same. */
export function isBlank(paragraphs: readonly Paragraph[]): boolean {
  return bodyOf(paragraphs).every(({ text }) => text.trim() === '');
}
