/**
 * How sure an entry is: `V` checked against its source, `A` and `B` known but not looked up, `C` doubtful, or another
 * thing in every county.
 */
export type Confidence = 'V' | 'A' | 'B' | 'C';

/**
 * What it is that ends: `ended`, a campaign or a plan that is over and may be looked back on; `superseded`, an expression
 * that has given way to another or is no longer written. Empty where that is not said.
 */
export type PhraseEnd = '' | 'ended' | 'superseded';

/** A policy phrase: its exact wording, what it stands for, where it comes from, how long and where it holds. */
export interface Phrase {
  /** Lower-case Latin letters, digits and hyphens: what the add-in knows it by. */
  readonly id: string;
  /** What the clerk calls it: 四个不摘. */
  readonly name: string;
  /** As it is written in a report, with its quotation marks: “四个不摘”. */
  readonly wording: string;
  /** What a report says of it: 增强; `…` is where the wording stands: 严格落实…要求. Empty where nothing is usual. */
  readonly verb: string;
  /** What it stands for; empty where that is not known, or differs from place to place. */
  readonly expansion: string;
  readonly source: string;
  readonly category: string;
  /** Where it holds, by province; empty where it holds everywhere. */
  readonly region: readonly string[];
  /** Since when it holds: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty where that is not known. */
  readonly from: string;
  /** The last year, month or day in which it holds; empty where it still does. A year lasts until its last day. */
  readonly until: string;
  readonly end: PhraseEnd;
  /** What to write in its place or after it, as it stands in a report; empty where there is nothing. */
  readonly replacement: string;
  /** The ids of the phrases that take its place. */
  readonly replacedBy: readonly string[];
  /** What the clerk should know before using it. */
  readonly advice: string;
  readonly confidence: Confidence;
  /** How it is often written, and should not be. */
  readonly wrongForms: readonly string[];
  /** How it is, or was, written as well: no mistake, but not how it is written now. */
  readonly variants: readonly string[];
  readonly note: string;
}
