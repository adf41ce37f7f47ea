import type { Step } from './derive/neighbours';
import type { Row } from './derive/rows';

/** A row that asks for a value. */
type AskingRow = Extract<Row, { type: 'entry' | 'name' }>;

/**
 * The row with something to fill in that comes after another, or before it; round the ends of the list.
 * @param key the row to begin at; where it is not in the list, the list's beginning
 * @param pending entries whose values are on their way: they need no more
 */
export function rowBeside(
  rows: readonly Row[],
  key: string,
  step: Step,
  pending: ReadonlySet<number>,
): AskingRow | undefined {
  const at = rows.findIndex((row) => row.key === key);
  const around = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))];
  const asks = (row: Row): row is AskingRow =>
    (row.type === 'entry' && !pending.has(row.entry.id)) ||
    (row.type === 'name' && row.entries.some(({ id }) => !pending.has(id)));
  return step === 1 ? around.find(asks) : around.reverse().find(asks);
}

/** The doubtful row of the same group to go on with when one is decided on: the next one, else the one before. */
export function doubtBeside(rows: readonly Row[], id: number): Row | undefined {
  const at = rows.findIndex((row) => 'entry' in row && row.entry.id === id && row.type !== 'entry');
  const type = rows[at]?.type;
  return [rows[at + 1], rows[at - 1]].find((row) => row?.type === type);
}
