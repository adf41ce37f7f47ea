import { writtenCode } from '../code';
import { type Doubt, reason, type Reason } from '../reason';
import { readFigure } from '../values/figure';
import { plain } from '../values/plain';
import type { Answer, Returned } from './answer';
import { type Columns, columnsOf, isTurned, type Role } from './columns';
import { type Cell, cellText, type Grid, type GridRow, isBlank, turned } from './grid';

/** What a table says, row by row. `year` is the report's. */
export function readGrid(grid: Grid, year: number): Returned {
  const written = grid.filter((row) => !isBlank(row));
  const columns = columnsOf(written, year);
  if (columns) return headed(written, columns, year);
  if (isTurned(written, year)) {
    const again = turned(written);
    const found = columnsOf(again, year);
    if (found) return headed(again, found, year);
  }
  return { answers: written.map(withoutHeading), unread: [] };
}

function headed(grid: Grid, { roles, header }: Columns, year: number): Returned {
  const above = grid.slice(0, header).map(rawOf).join('\n');
  const named = Number(/(20\d\d)年/.exec(above)?.[1] ?? year);
  const otherYear = named === year ? undefined : reason<Doubt>('otherYear', String(named));
  const head = rawOf(grid[header] ?? { line: 0, cells: [] });
  const rows = grid.slice(header + 1).filter((row) => rawOf(row) !== head);
  const figures = roles.flatMap((role, at) => (role === 'value' ? [at] : []));
  // A column of figures whose name says nothing to us may be the one that is meant.
  const unknown = roles.flatMap((role, at) =>
    role === null && rows.some((row) => isFigure(cellText(row, at))) ? [at] : [],
  );
  const answers = rows.map((row): Answer => {
    const at = (role: Role): string => {
      const index = roles.indexOf(role);
      return index < 0 ? '' : cellText(row, index);
    };
    const has = (role: Role): boolean => roles.includes(role);
    const value = figures.length > 0 ? valueIn(row, figures) : unnamed(row, unknown);
    const doubt = value.doubt ?? otherYear;
    return {
      line: row.line,
      raw: rawOf(row),
      code: at('code'),
      indicator: at('indicator'),
      unit: at('unit'),
      heading: at('heading'),
      ...(has('sentence') && { sentence: at('sentence') }),
      ...(has('last') && { last: at('last') }),
      value: value.text,
      note: notesIn(row, roles, figures.length > 0 ? [] : unknown),
      ...(doubt && { doubt }),
      ...(value.merged !== undefined && { merged: value.merged }),
    };
  });
  return { answers, unread: [] };
}

interface Valued {
  readonly text: string;
  readonly doubt?: Reason<Doubt>;
  readonly merged?: number;
}

function valueOf({ text, merged }: Cell): Valued {
  return { text, ...(merged !== undefined && { merged }) };
}

/** The value among the columns that may hold it: more than one are asked, where they differ. */
function valueIn(row: GridRow, columns: readonly number[]): Valued {
  const cells = columns.map((at) => row.cells[at] ?? { text: '' }).filter(({ text }) => text.trim() !== '');
  const [first = { text: '' }, ...others] = cells;
  const differ = others.some(({ text }) => plain(text) !== plain(first.text));
  const texts = cells.map(({ text }) => plain(text)).join('、');
  return { ...valueOf(first), ...(differ && { doubt: reason('twoFigures', texts) }) };
}

/** No column is said to hold this year's: whatever figure is found is asked. */
function unnamed(row: GridRow, columns: readonly number[]): Valued {
  const found = valueIn(row, columns);
  if (found.text.trim() === '') return found;
  return { ...found, doubt: found.doubt ?? reason('twoFigures', plain(found.text)) };
}

function notesIn(row: GridRow, roles: readonly (Role | null)[], figures: readonly number[]): string {
  return row.cells
    .filter((_, at) => (roles[at] ?? null) === null || roles[at] === 'note')
    .filter((_, at) => !figures.includes(at))
    .map(({ text }) => plain(text))
    .filter((text) => text !== '')
    .join('；');
}

/** Cells whose columns nobody names: a code, a name, and one figure or several. */
function withoutHeading(row: GridRow): Answer {
  const texts = row.cells.map(({ text }) => text);
  const code = texts.find((text) => writtenCode(text) !== '') ?? '';
  const others = row.cells.filter(({ text }) => text !== code && text.trim() !== '');
  const figures = others.filter(({ text }) => isFigure(text));
  const indicator = others.find(({ text }) => !isFigure(text))?.text ?? '';
  const [first] = figures;
  const doubt =
    figures.length > 1 && reason<Doubt>('twoFigures', figures.map((each) => plain(each.text)).join('、'));
  return {
    ...{ line: row.line, raw: rawOf(row), code, indicator, unit: '', heading: '', note: '' },
    ...(first ? valueOf(first) : {}),
    value: first?.text ?? '',
    isUnnamed: true,
    ...(doubt && { doubt }),
  };
}

function isFigure(text: string): boolean {
  const figure = readFigure(plain(text));
  return figure !== undefined && figure.rest.length <= 3;
}

function rawOf({ cells }: GridRow): string {
  return cells
    .map(({ text }) => plain(text))
    .filter((text) => text !== '')
    .join(' ');
}
