/** A row, by what it keeps when rows before it come or go. */
export interface KeyedRow {
  readonly key: string;
}

const KNOWN = new WeakMap<readonly KeyedRow[], ReadonlyMap<string, number>>();

/**
 * Where each row of a list stands in it, by its key, which no other row has. Found out once for each list, which nobody
 * changes: a long one has thousands.
 */
export function indexesOf(rows: readonly KeyedRow[]): ReadonlyMap<string, number> {
  const known = KNOWN.get(rows) ?? new Map(rows.map(({ key }, index) => [key, index]));
  KNOWN.set(rows, known);
  return known;
}
