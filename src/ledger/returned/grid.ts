/** One cell of a table that came back. */
export interface Cell {
  readonly text: string;
  /** There where one cell stands for several rows: the same number in each of them. */
  readonly merged?: number;
}

/** One row of it. */
export interface GridRow {
  /** Counts from 1 in the table as it came. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** A table in whatever shape it came: each row as it was seen, merged cells in all rows that they stand for. */
export type Grid = readonly GridRow[];

export function cellText({ cells }: GridRow, at: number): string {
  return cells[at]?.text ?? '';
}

/** Whether nothing is written in the row. */
export function isBlank({ cells }: GridRow): boolean {
  return cells.every(({ text }) => text.trim() === '');
}

/** A table of texts alone, its lines counted from 1. */
function gridOf(rows: readonly (readonly string[])[]): Grid {
  return rows.map((texts, at) => ({ line: at + 1, cells: texts.map((text) => ({ text })) }));
}

/** Columns as rows: for a table that was turned. */
export function turned(grid: Grid): Grid {
  const width = Math.max(0, ...grid.map(({ cells }) => cells.length));
  return gridOf(Array.from({ length: width }, (_, at) => grid.map((row) => cellText(row, at))));
}
