import { type Grid } from './grid';

/**
 * A table as programs copy it or save it: cells between separators, those with a separator or a line's end in quotation
 * marks, a mark within them twice.
 * @param separator one character
 */
export function readSeparated(text: string, separator: string): Grid {
  const rows: { line: number; cells: { text: string }[] }[] = [];
  let row: { line: number; cells: { text: string }[] } = { line: 1, cells: [] };
  let line = 1;
  let at = 0;
  const end = (): void => {
    rows.push(row);
    row = { line, cells: [] };
  };
  while (at <= text.length) {
    const cell = readCell(text, at, separator);
    row.cells.push({ text: cell.text });
    const closes = text.charAt(cell.end);
    at = cell.end + 1;
    if (closes === separator) continue;
    if (closes === '\r' && text.charAt(at) === '\n') at += 1;
    line += 1;
    end();
    if (closes === '') break;
  }
  return rows;
}

function readCell(text: string, start: number, separator: string): { text: string; end: number } {
  const close = text.charAt(start) === '"' ? closingMark(text, start + 1) : -1;
  const after = text.charAt(close + 1);
  if (close >= 0 && (after === separator || after === '' || /[\r\n]/.test(after)))
    return { text: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
  let end = start;
  while (end < text.length && text.charAt(end) !== separator && !/[\r\n]/.test(text.charAt(end))) end += 1;
  return { text: text.slice(start, end), end };
}

/** The mark that ends the cell, not one of a pair within it; -1 where it is never closed. */
function closingMark(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at;
}
