/** Where in the report a paragraph stands. What Word's `body.paragraphs` lists is `body`. */
export type Part = 'body' | 'header' | 'footer' | 'footnote' | 'endnote' | 'textBox';

/** One paragraph of the report, as Word tells it. */
export interface Paragraph {
  readonly part: Part;
  /** Counts from 0 within the part, as Word's collection of paragraphs does. */
  readonly index: number;
  /** The text as Word gives it: no automatic number in it. */
  readonly text: string;
  /** The number that Word puts before the text by itself, such as `（一）`; empty where there is none. */
  readonly number: string;
}
