import type { Kind } from '../placeholders/placeholder';

/**
 * What has to be known of a figure before one is believed: `rate` is a part of a whole, `growth` may be negative and above a
 * hundred, `target` is planned and not yet done, `余` stands beside a word that makes it approximate, `derived` is worked out
 * from others and sent to nobody.
 */
export type Flag = '' | 'rate' | 'growth' | 'target' | '余' | 'derived';

/** One indicator of the report whose figure is owed: a row of the ledger, in however many places it stands. */
export interface Row {
  /** See {@link ../code}: by it the row is known again, wherever it comes back. */
  readonly code: string;
  readonly indicator: string;
  /** The heading above its first place; empty where there is none. */
  readonly heading: string;
  /** The sentence of its first place, cut, with ▢ where the figure belongs. */
  readonly sentence: string;
  /** The measure word, 万 and 亿 before it included; empty for names. */
  readonly unit: string;
  /** Last year's figure as it was written; empty where it is not known. */
  readonly last: string;
  /** Who has the figure. */
  readonly office: string;
  readonly kind: Kind;
  readonly flag: Flag;
  /** In how many places of the report it stands. */
  readonly places: number;
  /** The placeholder itself, such as X.X. */
  readonly form?: string;
}

/** A report's ledger. */
export interface Ledger {
  readonly rows: readonly Row[];
  /** The year that the report is about. */
  readonly year: number;
}

/** What stands already in the places of a row. */
export interface Draft {
  /** What stands in each of them that is filled; null where the places are gone. */
  readonly values: readonly string[] | null;
  /** What a table has told before: what still holds it is corrected. */
  readonly told?: string;
  /** Some of its places are still to be filled. */
  readonly isOwed?: boolean;
}

/** What stands in the report already, by the rows' codes. A row that is not named here still has all its placeholders. */
export type Drafted = ReadonlyMap<string, Draft>;
