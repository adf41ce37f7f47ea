import type { Span } from './span';

/** How clerks say of a stretch of text that it is not yet done: in red, highlighted, or with a comment that says so. */
export const OWED_SIGNS = ['red', 'highlight', 'comment'] as const;
export type OwedSign = (typeof OWED_SIGNS)[number];

/** A stretch of the body that is said to be not yet done. UTF-16 offsets into its paragraph, end exclusive. */
export interface OwedRun {
  readonly sign: OwedSign;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** What the comment says, where it is one. */
  readonly note?: string;
}

/** Such a stretch where it can be found again after the report was edited. */
export interface OwedSpan {
  readonly sign: OwedSign;
  readonly note?: string;
  readonly span: Span;
  /** The text of its paragraph when the report was read. */
  readonly within: string;
}
