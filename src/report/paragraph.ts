/** Where in the report a paragraph stands. What Word's `body.paragraphs` lists is `body`. */
export type Part = 'body' | 'header' | 'footer' | 'footnote' | 'endnote' | 'textBox';

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
  /** There where Word's own text of the paragraph is another one, or may be; it is the same where this is missing. */
  readonly told?: Told;
}

/** What Word says a paragraph's text is, beside what stands there. */
export interface Told {
  readonly text: string;
  /** Which stretches of it are the paragraph's. */
  readonly stretches: readonly Stretch[];
  /** False where Word and its file contradict each other: what stands there is not known for certain then. */
  readonly isSure: boolean;
  /** What the file says stands there, where that is not sure; missing where it cannot be read. */
  readonly inFile?: string;
}

/** A stretch that the two texts have in common. UTF-16. */
export interface Stretch {
  readonly inTold: number;
  readonly inText: number;
  readonly length: number;
}

/**
 * Where in a paragraph's text an offset in Word's own text of it is.
 * @param offset UTF-16; what lies in something that does not stand there is taken to the next that does
 */
export function offsetInText({ text, told }: Paragraph, offset: number): number {
  if (!told) return offset;
  const at = told.stretches.find(({ inTold, length }) => offset <= inTold + length);
  return at ? at.inText + Math.max(0, offset - at.inTold) : text.length;
}

/** Word's own text of a paragraph. */
export function toldText({ text, told }: Paragraph): string {
  return told ? told.text : text;
}

/** Whether Word's texts are all that stands in the report. */
export function isPlain(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.every(({ told }) => !told);
}
