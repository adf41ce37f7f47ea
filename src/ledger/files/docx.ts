import type { Cell, Grid, GridRow } from '../returned/grid';
import { readXml } from './xml';

/** What a Word document says. */
export interface DocxContent {
  readonly tables: readonly Grid[];
  /** The paragraphs outside of tables, a line each. */
  readonly text: string;
}

interface Table {
  readonly rows: GridRow[];
  cells: Cell[];
  /** The cell that goes on downwards in a column, as long as it does. */
  readonly reaching: Map<number, Cell>;
  merged: number;
  cell: { text: string; columns: number; merge: 'none' | 'first' | 'further' } | null;
}

/** The tables of a document's main part, and its other paragraphs. Text that is deleted as a revision is left out. */
export function readDocx(xml: string): DocxContent {
  const tables: Table[] = [];
  const open: Table[] = [];
  let text = '';
  let isText = false;
  const write = (said: string): void => {
    const cell = open.at(-1)?.cell;
    if (cell) cell.text += said;
    else text += said;
  };
  readXml(xml, {
    open(name, attributes) {
      const table = open.at(-1);
      isText = name === 't';
      if (name === 'tbl') {
        const fresh: Table = { rows: [], cells: [], reaching: new Map(), merged: 0, cell: null };
        tables.push(fresh);
        open.push(fresh);
      } else if (name === 'tr' && table) table.cells = [];
      else if (name === 'tc' && table) table.cell = { text: '', columns: 1, merge: 'none' };
      else if (name === 'gridSpan' && table?.cell) table.cell.columns = Number(attributes['w:val'] ?? 1);
      else if (name === 'vMerge' && table?.cell)
        table.cell.merge = attributes['w:val'] === 'restart' ? 'first' : 'further';
      else if (name === 'tab') write('\t');
      else if (name === 'br') write(' ');
    },
    text(said) {
      if (isText) write(said);
    },
    close(name) {
      isText = false;
      const table = open.at(-1);
      if (name === 'p') write(table?.cell ? ' ' : '\n');
      else if (name === 'tc' && table) closeCell(table);
      else if (name === 'tr' && table) table.rows.push({ line: table.rows.length + 1, cells: table.cells });
      else if (name === 'tbl') open.pop();
    },
  });
  return { tables: tables.map(({ rows }) => rows), text };
}

function closeCell(table: Table): void {
  const { cell, cells, reaching } = table;
  if (!cell) return;
  table.cell = null;
  const at = cells.length;
  const said = cell.text.replace(/\s+/g, ' ').trim();
  if (cell.merge === 'first') reaching.set(at, { text: said, merged: table.merged++ });
  else if (cell.merge === 'none') reaching.delete(at);
  cells.push(reaching.get(at) ?? { text: said });
  for (let column = 1; column < Math.min(cell.columns, 100); column++) cells.push({ text: '' });
}
