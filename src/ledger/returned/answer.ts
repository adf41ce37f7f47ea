import type { Doubt, Reason } from '../reason';

/** One row of what came back: what it says of which indicator. Texts as they were written; empty where there are none. */
export interface Answer {
  /** Counts from 1 in the table or the text as it came. */
  readonly line: number;
  /** The whole row as it reads. */
  readonly raw: string;
  readonly code: string;
  readonly indicator: string;
  readonly unit: string;
  readonly heading: string;
  /** Undefined where the table has no such column. */
  readonly sentence?: string;
  readonly last?: string;
  readonly value: string;
  /** There where no column says that it holds this year's figures. */
  readonly isUnnamed?: true;
  /** What stands in columns that are not ours. */
  readonly note: string;
  /** There where the value is in doubt whatever it is. */
  readonly doubt?: Reason<Doubt>;
  /** There where one cell holds the value of several rows: the same number in each. */
  readonly merged?: number;
}

/** What came back in one file or was pasted at once. */
export interface Returned {
  readonly answers: readonly Answer[];
  /** Lines that say something of figures, but not of which: they are shown as they are. */
  readonly unread: readonly { readonly line: number; readonly text: string }[];
}
