import type { NewParagraph } from '../../report/newParagraph';
import type { Paragraph } from '../../report/paragraph';
import type { Span } from '../../report/span';

/** A number of a later heading, and what it becomes. */
export interface NumberChange {
  readonly span: Span;
  readonly value: string;
}

/** The text of the paragraph that holds a number, with the number changed. */
export function changed(text: string, { span, value }: NumberChange): string {
  return text.slice(0, span.start) + value + text.slice(span.end);
}

/** What is to be inserted into the report as it was just read. */
export interface InsertionOrder {
  /** The paragraph behind which the new ones go: its index in the body. */
  readonly after: number;
  readonly paragraphs: readonly NewParagraph[];
  readonly numbers: readonly NumberChange[];
  /** What is selected afterwards: a part of one of the new paragraphs, by its place among them; null for their beginning. */
  readonly select: { readonly paragraph: number; readonly start: number; readonly end: number } | null;
}

/** What was inserted, and what takes it away again. */
export interface Inserted {
  /** Where the new paragraphs begin: an index in the body. */
  readonly first: number;
  /** What stands in them. */
  readonly texts: readonly string[];
  /** The paragraphs beside them as they were left: by them it is seen whether they were moved. Null for none. */
  readonly beside: readonly [before: string | null, behind: string | null];
  /** At how many places the report reads like that: where there is one less, it is gone already. */
  readonly copies: number;
  /** The empty paragraph that made room for them, and comes back: its XML. Null where none did. */
  readonly emptyTaken: string | null;
  /** The later numbers as they were changed. */
  readonly numbers: readonly NumberChanged[];
}

/** A number that was changed: `span` is where it stood before, in the report as it is with the new paragraphs. */
export interface NumberChanged extends NumberChange {
  /** What follows it: with it the heading is known again. */
  readonly title: string;
}

/** What came of it besides the new paragraphs; each is there only where something is to be said. */
export interface InsertionFlaws {
  /** Numbers of later headings that were left as they are. */
  readonly numbersLeft: number;
  /** New headings that Word did not number as it numbers their siblings. */
  readonly unnumbered: number;
  /** Empty paragraphs that Word added and that could not be taken away. */
  readonly emptyLeft: number;
}

/** An insertion that was done. */
export interface InsertionResult {
  readonly inserted: Inserted;
  readonly flaws: InsertionFlaws;
  /** Whether what was to be selected is; false where nothing was, or Word did not find it: then the cursor is at the beginning. */
  readonly isSelected: boolean;
  /** The report as it is now. */
  readonly paragraphs: readonly Paragraph[];
}
