/**
 * A row of the ledger of owed figures, as the document keeps it: so that it is known again with the code, the name and the
 * office under which it was sent.
 */
export interface KeptRow {
  readonly code: string;
  readonly indicator: string;
  readonly heading: string;
  readonly unit: string;
  readonly last: string;
  readonly office: string;
  /** Who in the office has it, and what else the clerk has noted. */
  readonly person?: string;
  readonly note?: string;
  /** Its places, as hashes of what stands there and beside it. */
  readonly at: readonly string[];
  /** What was filled from a table, from which, and on which day. */
  readonly told?: { readonly value: string; readonly from: string; readonly on: string };
}
