import type { Paragraph } from '../report/paragraph';
import type { Steps } from '../report/steps';
import type { Severity } from './finding';
import type { ReviewedReport } from './reviewedReport';

/** A stretch of a paragraph's text: UTF-16, end exclusive. */
export interface Place {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

/** What a rule has found at a place. */
export interface Hit extends Place {
  /** What to write there instead; null where only the clerk can know. */
  readonly fix: string | null;
  /** What is wrong, in one short sentence. */
  readonly message: string;
  /** There where it is not as sure as the rule is elsewhere, or surer. */
  readonly severity?: Severity;
  /** The other places that it is about. */
  readonly also?: readonly Place[];
}

/** What a rule cannot do without. A report of which it is not known is not looked at by that rule. */
export type Need = 'year' | 'phrases' | 'counts' | 'province';

/**
 * Short reports, the first three or so that a rule finds something in and those that it leaves alone. In the wrong ones
 * braces hold what is found, and behind an arrow what becomes of it: `{截止→截至}目前`; without an arrow there is no fix.
 */
export interface Examples {
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

/** One thing to look for in a report. */
export interface Rule {
  /** What the command calls it. */
  readonly name: string;
  /** What the clerk calls it. */
  readonly title: string;
  readonly severity: Severity;
  /** Why it is wrong: a standard with its clause, a document, usage. */
  readonly source: string;
  readonly needs: readonly Need[];
  readonly examples: Examples;
  /** What it finds; in steps where a long report takes it long. */
  readonly find: (report: ReviewedReport) => readonly Hit[] | Steps<readonly Hit[]>;
}
