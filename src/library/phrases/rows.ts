/** A row of a spreadsheet, as it is copied or saved with tabs between the cells. */
export interface Row {
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  /** The cells without the quotes that held them together. */
  readonly cells: readonly string[];
  /** As it is written. */
  readonly text: string;
}

interface Cell {
  readonly value: string;
  /** Where the tab or the line end behind it stands. */
  readonly end: number;
}

/** No cell that a phrase may have is so long. An opening quote that is never closed must not be looked after for ever. */
const LONGEST_QUOTED = 10_000;

/** The rows of a text with tabs between its cells; rows in which nothing stands are left out. */
export function readRows(source: string): Row[] {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const rows: Row[] = [];
  let line = 1;
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    const cells: string[] = [];
    for (; ; at += 1) {
      const cell = quotedCell(text, at) ?? plainCell(text, at);
      cells.push(cell.value);
      at = cell.end;
      if (text.charAt(at) !== '\t') break;
    }
    const written = text.slice(start, at);
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells, text: written });
    line += written.split('\n').length;
  }
  return rows;
}

function plainCell(text: string, start: number): Cell {
  let end = start;
  while (end < text.length && !'\t\n'.includes(text.charAt(end))) end += 1;
  return { value: text.slice(start, end), end };
}

/**
 * A cell that Excel holds together with straight quotes, doubled where they stand in it: it does so where there is a tab,
 * a line end, a quote or a comma inside. Quotes around anything else are the clerk's.
 */
function quotedCell(text: string, start: number): Cell | undefined {
  if (text.charAt(start) !== '"') return undefined;
  const limit = Math.min(text.length, start + LONGEST_QUOTED);
  for (let at = start + 1; at < limit; at += 1) {
    if (text.charAt(at) !== '"') continue;
    if (text.charAt(at + 1) === '"') {
      at += 1;
      continue;
    }
    const inside = text.slice(start + 1, at);
    const isEnd = at + 1 === text.length || '\t\n'.includes(text.charAt(at + 1));
    return isEnd && /[\t\n",]/.test(inside)
      ? { value: inside.replaceAll('""', '"'), end: at + 1 }
      : undefined;
  }
  return undefined;
}
