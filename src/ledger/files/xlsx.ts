import type { Cell, Grid, GridRow } from '../returned/grid';
import { writtenAmount } from '../values/figure';
import { readCellName } from './cellName';
import { withMerges } from './merges';
import { numberFormats, type Shown } from './numberFormats';
import { TableFileError } from './tableFile';
import { readXml } from './xml';

/** Nobody fills in more by hand; what has more is a list of something else. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

const DAYS_TO_1970 = 25_569;
const DAY_MS = 86_400_000;

/**
 * The sheets of a workbook that are shown, in their order: what each cell shows, where a formula stands its last result.
 * @throws TableFileError `tooLarge`
 */
export function readXlsx(parts: ReadonlyMap<string, string>): Grid[] {
  const strings = sharedStrings(parts.get('xl/sharedStrings.xml') ?? '');
  const formats = numberFormats(parts.get('xl/styles.xml') ?? '');
  return sheetParts(parts).map((name) => readSheet(parts.get(name) ?? '', strings, formats));
}

function sheetParts(parts: ReadonlyMap<string, string>): string[] {
  const targets = new Map<string, string>();
  readXml(parts.get('xl/_rels/workbook.xml.rels') ?? '', {
    open(_, { Id = '', Target = '' }) {
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const names: string[] = [];
  readXml(parts.get('xl/workbook.xml') ?? '', {
    open(name, attributes) {
      if (name !== 'sheet' || /hidden/i.test(attributes.state ?? '')) return;
      names.push(targets.get(attributes['r:id'] ?? '') ?? '');
    },
  });
  return names.filter((name) => parts.has(name));
}

/** Texts that cells share, without what tells how Japanese ones are spoken. */
function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let isText = false;
  let spoken = 0;
  readXml(xml, {
    open(name) {
      if (name === 'si') strings.push('');
      if (name === 'rPh') spoken += 1;
      isText = name === 't' && spoken === 0;
    },
    text(text) {
      if (isText) strings[strings.length - 1] = (strings.at(-1) ?? '') + text;
    },
    close(name) {
      if (name === 'rPh') spoken -= 1;
      isText = false;
    },
  });
  return strings;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: string;
}

function readSheet(xml: string, strings: readonly string[], formats: readonly Shown[]): Grid {
  const rows: GridRow[] = [];
  const merges: string[] = [];
  let line = 0;
  let cells: Cell[] = [];
  let cell: OpenCell | null = null;
  let inside: string | null = null;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'row') {
        line = Number(attributes.r ?? line + 1);
        cells = [];
      } else if (name === 'c') {
        const column = readCellName(attributes.r ?? '')?.column ?? cells.length;
        cell = {
          column,
          type: attributes.t ?? 'n',
          style: Number(attributes.s ?? 0),
          value: '',
          formula: '',
        };
      } else if (name === 'mergeCell') merges.push(attributes.ref ?? '');
      inside = name;
    },
    text(text) {
      if (!cell) return;
      if (inside === 'v' || inside === 't') cell.value += text;
      if (inside === 'f') cell.formula += text;
    },
    close(name) {
      inside = null;
      if (name === 'c' && cell) {
        if (cell.column < MOST_COLUMNS) put(cells, cell.column, shown(cell, strings, formats));
        cell = null;
      }
      if (name !== 'row' || cells.length === 0) return;
      rows.push({ line, cells });
      if (rows.length > MOST_ROWS) throw new TableFileError('tooLarge');
    },
  });
  return withMerges(rows, merges);
}

function put(cells: Cell[], column: number, text: string): void {
  while (cells.length < column) cells.push({ text: '' });
  cells[column] = { text };
}

function shown(
  { type, style, value, formula }: OpenCell,
  strings: readonly string[],
  formats: readonly Shown[],
): string {
  if (value === '') return formula === '' ? '' : `=${formula}`;
  if (type === 's') return strings[Number(value)] ?? '';
  if (type !== 'n') return value;
  const number = Number(value);
  switch (formats[style]) {
    case 'percent':
      return `${writtenAmount(number * 100)}%`;
    case 'date':
      return dateOf(number);
    default:
      return value;
  }
}

/** A day as a spreadsheet counts it, as people write it. */
function dateOf(serial: number): string {
  const day = new Date(Math.round((serial - DAYS_TO_1970) * DAY_MS));
  return Number.isNaN(day.getTime()) ? String(serial) : `${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
}
