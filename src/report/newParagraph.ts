/** What a paragraph that is to be inserted is. */
export type Role =
  | 'title'
  | 'heading'
  /** A sentence of its own that stands where a heading would, without a number: 一年来，我们……，不断……。 */
  | 'lead'
  | 'body'
  /** Flush left: whom the report addresses. */
  | 'flushLeft'
  /** At the right: who signs it, and when. */
  | 'right';

/** A paragraph that is to be inserted into a report, with all that will stand in it. */
export interface NewParagraph {
  readonly role: Role;
  /** 1 to 4 for a heading, as GB/T 9704-2012, 7.3.3 counts: 一、 （一） 1. （1）; 0 for all else. */
  readonly level: number;
  /** A heading's number as it is to be seen; empty where there is none. */
  readonly number: string;
  /** Word is to write that number by itself: it is not part of the paragraph's text. */
  readonly automatic: boolean;
  /** The heading's title with the full stop that closes it, if one does; the whole text of anything else. */
  readonly text: string;
  /** What goes on behind a heading in the same paragraph; empty where nothing does. */
  readonly runIn: string;
  /** The report's own paragraph whose format it takes: its index in the body; null for the standard's. */
  readonly like: number | null;
  /**
   * Where in what stands in that one its heading ends and the text behind it begins, which may look otherwise: UTF-16; 0
   * where it is no heading that text goes on behind.
   */
  readonly likeSplitsAt: number;
}

/** What Word's text of the paragraph will be. */
export function textOf({ number, automatic, text, runIn }: NewParagraph): string {
  return (automatic ? '' : number) + text + runIn;
}
