import type { Kind } from '../placeholders/placeholder';
import type { Span } from '../report/span';
import type { Reason } from './reasons/reason';

/**
 * What becomes of a stretch of last year's report. `shift`: it follows from the year and is written anew. `blank`: a
 * figure that becomes a placeholder. `ask`: nothing is changed unless the clerk says so. `keep`: it stays.
 */
export type Action = 'shift' | 'blank' | 'ask' | 'keep';

/** A figure of last year's report that is to be filled in anew. */
export interface Figure {
  readonly kind: Kind;
  /** The measure word behind it, without 余, 多 and 近. */
  readonly unit: string;
  /** As last year's report had it. */
  readonly last: string;
  /** There where it stood in a plan: it was meant for the new report's year. */
  readonly target?: true;
  /** There where it counts from a year that stays: last year's is to be added to. */
  readonly cumulative?: true;
  /** There where the new report's comparison begins with what was last year's end: 由上年的A增加到B. */
  readonly carried?: true;
}

/** What becomes of one stretch. */
export interface Decision extends Span {
  readonly action: Action;
  /** What stands there afterwards; of an `ask` the suggestion: the text itself to be confirmed, empty to be deleted. */
  readonly result: string;
  readonly reason: Reason;
  /** Of a `blank`, and of an `ask` about a figure. */
  readonly figure?: Figure;
}

/** The year that last year's report is about, and the one that the new report is about. */
export interface Years {
  readonly year: number;
  readonly to: number;
}
