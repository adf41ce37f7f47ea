/** A paragraph that is put into a report, in the format of one that stands there. */
export interface Addition {
  /** The paragraph of the body behind which it goes. Several behind one stand there in their order. */
  readonly after: number;
  /** The paragraph of the body whose format it takes. */
  readonly like: number;
  /** Which end of that one's text it looks like: the heading that it begins with, or the text that it ends with. */
  readonly end: 'first' | 'last';
  readonly text: string;
  /** The number that Word puts before it, as before the one that it is like; missing where it is written, or there is none. */
  readonly number?: string;
}
