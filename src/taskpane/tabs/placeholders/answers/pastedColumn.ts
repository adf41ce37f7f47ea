import { cleanValue } from '../derive/cleanValue';

/** What a figure of a table looks like. */
const FIGURE = /^[-+－]?[\d０-９][\d０-９.,，．]*\s*[%％‰\p{L}]{0,3}$/u;

/**
 * The cells that were pasted from a table: those of one column, or of one row. Of several columns it is the one with
 * figures; the line above them that says what they are is left out.
 * @param pasted the text that the clipboard holds: a line a row, a tab between two cells
 * @returns cleaned, empty cells too; null where it is one value or none
 */
export function pastedColumn(pasted: string): readonly string[] | null {
  const rows = linesOf(pasted).map((line) => line.split('\t').map(cleanValue));
  const [first = []] = rows;
  if (rows.length === 1) return severalIn(first);
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? ''));
  const cells = columns.find(isOfFigures) ?? columns[0] ?? [];
  const isTitled = cells.length > 2 && !FIGURE.test(cells[0] ?? '') && isOfFigures(cells);
  return severalIn(isTitled ? cells.slice(1) : cells);
}

/** Whether something that is pasted would not go into a field as one value. */
export function isSeveral(pasted: string): boolean {
  return /[\t\r\n\v\u2028\u2029]/.test(pasted.trim());
}

/** The lines, without empty ones at the end; a cell in quotes may hold breaks of its own. */
function linesOf(pasted: string): string[] {
  const inLine = pasted.replace(
    /(^|[\t\n])"((?:[^"]|"")*)"(?=[\t\r\n]|$)/g,
    (_, before: string, cell: string) => {
      return before + cell.replace(/\s*[\r\n]+\s*/g, ' ').replaceAll('""', '"');
    },
  );
  return inLine.replace(/\s+$/, '').split(/\r\n|[\r\n\v\u2028\u2029]/);
}

/** Whether all cells but the first hold figures, or nothing; and one at least a figure. */
function isOfFigures(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells;
  const isFigure = (cell: string): boolean => cell === '' || FIGURE.test(cell);
  return (
    others.every(isFigure) &&
    (others.some((cell) => cell !== '') || (FIGURE.test(first) && others.length > 0))
  );
}

function severalIn(cells: readonly string[]): readonly string[] | null {
  return cells.filter((cell) => cell !== '').length > 1 ? cells : null;
}
