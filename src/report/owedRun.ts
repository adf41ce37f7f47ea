/** How clerks say of a stretch of text that it is not yet done: in red, highlighted, or with a comment that says so. */
export type OwedSign = 'red' | 'highlight' | 'comment';

/** A stretch of the body that is said to be not yet done. UTF-16 offsets into its paragraph, end exclusive. */
export interface OwedRun {
  readonly sign: OwedSign;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}
