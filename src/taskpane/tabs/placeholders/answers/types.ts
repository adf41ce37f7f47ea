import type { Value } from '../../../../worklist/written';

/** What a field asks to be filled in: a value for each of its entries. */
export interface Answer {
  readonly field: string;
  /** What was typed in it: comes back where it was not filled in. */
  readonly typed: string;
  readonly values: readonly Value[];
}

/** The other places of a group of which one was filled, and what would fill them. */
export interface Offer {
  readonly name: string;
  /** How it reads in the first of them. */
  readonly reads: string;
  readonly answer: Answer;
}

/** A column that was pasted into the field of an entry. */
export interface Column {
  readonly id: number;
  /** A cell each, empty ones too. */
  readonly cells: readonly string[];
  /** Entries that the clerk leaves out, or takes in though what goes there is doubtful. */
  readonly turned: ReadonlySet<number>;
}
