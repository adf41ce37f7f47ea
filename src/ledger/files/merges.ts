import type { Cell, Grid } from '../returned/grid';
import { readCellName } from './cellName';

/** More than that are no cells that somebody merged. */
const MOST = 5_000;

/**
 * Puts what merged cells say into all rows that they stand for.
 * @param ranges as a sheet names them, such as B2:B4
 */
export function withMerges(grid: Grid, ranges: readonly string[]): Grid {
  const found = ranges.slice(0, MOST).flatMap((range, merged) => {
    const [from, to] = range.split(':').map(readCellName);
    return from && to && to.row > from.row ? [{ from, to, merged }] : [];
  });
  if (found.length === 0) return grid;
  const first = new Map(grid.map((row) => [row.line, row]));
  return grid.map(({ line, cells }) => {
    const now: Cell[] = [...cells];
    for (const { from, to, merged } of found) {
      if (line < from.row || line > to.row) continue;
      const text = first.get(from.row)?.cells[from.column]?.text ?? '';
      while (now.length < from.column) now.push({ text: '' });
      now[from.column] = { text, merged };
    }
    return { line, cells: now };
  });
}
