import { Parser } from 'htmlparser2';
import type { Cell, Grid, GridRow } from './grid';

/** No table that a person fills in has more cells; a span of millions is a trap. */
const MOST_CELLS = 1_000_000;
const WIDEST = 200;

/** What is said in these is no text of the page. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'title', 'head']);

/** The tables of a page or of what was copied from a program, one after another. Nothing in it is run or fetched. */
export function readHtmlTables(html: string): Grid[] {
  const tables: Table[] = [];
  const open: Table[] = [];
  let silent = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (SILENT.has(name)) silent += 1;
      const table = open.at(-1);
      if (name === 'table') {
        const fresh = new Table();
        tables.push(fresh);
        open.push(fresh);
      } else if (name === 'tr') table?.openRow();
      else if (name === 'td' || name === 'th')
        table?.openCell(span(attributes.rowspan), span(attributes.colspan));
      else if (name === 'br' || name === 'p') table?.write(' ');
    },
    ontext(text) {
      if (silent === 0) open.at(-1)?.write(text);
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent -= 1;
      if (name === 'table') open.pop();
      else if (name === 'td' || name === 'th') open.at(-1)?.closeCell();
    },
  });
  parser.write(html);
  parser.end();
  return tables.map((table) => table.grid());
}

function span(written: string | undefined): number {
  const number = Number(written ?? 1);
  return Number.isInteger(number) && number > 0 ? Math.min(number, WIDEST) : 1;
}

/** A table as it is read: cells that reach into later rows hold their columns there. */
class Table {
  private readonly rows: GridRow[] = [];
  private cells: (Cell | undefined)[] = [];
  private reaching: { at: number; rows: number; cell: Cell }[] = [];
  private text: { value: string; rows: number; columns: number } | null = null;
  private merged = 0;
  private count = 0;

  openRow(): void {
    this.closeRow();
    for (const { at, cell } of this.reaching) this.cells[at] = cell;
    this.reaching = this.reaching
      .map((each) => ({ ...each, rows: each.rows - 1 }))
      .filter(({ rows }) => rows > 0);
  }

  openCell(rows: number, columns: number): void {
    this.closeCell();
    this.text = { value: '', rows, columns };
  }

  write(text: string): void {
    if (this.text) this.text.value += text;
  }

  closeCell(): void {
    if (!this.text) return;
    const { value, rows, columns } = this.text;
    this.text = null;
    if (this.count++ > MOST_CELLS) return;
    let at = 0;
    while (this.cells[at]) at += 1;
    const text = value.replace(/\s+/g, ' ').trim();
    const cell: Cell = rows > 1 ? { text, merged: this.merged++ } : { text };
    // What a cell says stands in the first of its columns alone.
    for (let column = 0; column < columns; column++) {
      const each = column === 0 ? cell : { text: '' };
      this.cells[at + column] = each;
      if (rows > 1) this.reaching.push({ at: at + column, rows: rows - 1, cell: each });
    }
  }

  grid(): Grid {
    this.closeRow();
    return this.rows;
  }

  private closeRow(): void {
    this.closeCell();
    if (this.cells.length > 0)
      this.rows.push({
        line: this.rows.length + 1,
        cells: Array.from(this.cells, (cell) => cell ?? { text: '' }),
      });
    this.cells = [];
  }
}
