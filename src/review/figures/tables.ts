import type { Paragraph } from '../../report/paragraph';
import { onceFor } from '../onceFor';
import type { ReviewedReport } from '../reviewedReport';

/** A table by its cells, a paragraph each, row by row: the first row names the columns, the first column the rows. */
export interface Table {
  readonly head: readonly Paragraph[];
  readonly rows: readonly (readonly Paragraph[])[];
}

const FEWEST_COLUMNS = 2;
const MOST_COLUMNS = 12;
const FEWEST_ROWS = 4;

const FIGURE = /^[\s　]*-?\d+(?:\.\d+)?[%％]?[\s　]*$/;

const EMPTY = /^[\s　]*(?:[-—–－/／]{1,2}|无)?[\s　]*$/;

/**
 * The tables of a report that are plain enough to be added up. Paragraphs do not say in which column they stand: a table is
 * taken to have as many as make every column below its head figures throughout, or none, but for cells in which nothing is
 * written. A first row of one cell is its title. Where several numbers of columns fit, or none does, as where cells of a row
 * are merged, nothing is said of it.
 */
export const tablesIn = onceFor(({ all }: ReviewedReport): Table[] =>
  blocksIn(all).flatMap((block) => {
    const untitled = fittingRows(block);
    const fitting = untitled.length > 0 ? untitled : fittingRows(block.slice(1));
    const [head, ...rows] = fitting[0] ?? [];
    return head && fitting.length === 1 ? [{ head, rows }] : [];
  }),
);

/** The rows that a table may have: for each number of columns that fits. */
function fittingRows(block: readonly Paragraph[]): Paragraph[][][] {
  return Array.from({ length: MOST_COLUMNS }, (_, i) => rowsOf(block, i + 1)).filter(isPlain);
}

/** Whether nothing is written in a cell, or that there is nothing: a dash. */
export function isEmptyCell({ text }: Paragraph): boolean {
  return EMPTY.test(text);
}

/** The value of a cell; undefined where it holds no figure. */
export function figureOf({ text }: Paragraph): number | undefined {
  return FIGURE.test(text) ? Number(text.replace(/[\s　%％]/g, '')) : undefined;
}

/** Paragraphs of the body that stand in tables, one behind the other. */
function blocksIn(all: readonly Paragraph[]): Paragraph[][] {
  const blocks: Paragraph[][] = [];
  let before: Paragraph | undefined;
  for (const paragraph of all) {
    if (paragraph.inTable && paragraph.part === 'body') {
      if (before?.inTable) blocks.at(-1)?.push(paragraph);
      else blocks.push([paragraph]);
    }
    before = paragraph;
  }
  return blocks;
}

function rowsOf(block: readonly Paragraph[], columns: number): Paragraph[][] {
  if (block.length % columns !== 0) return [];
  return Array.from({ length: block.length / columns }, (_, row) =>
    block.slice(row * columns, (row + 1) * columns),
  );
}

function isPlain([head, ...rows]: readonly (readonly Paragraph[])[]): boolean {
  if (!head || head.length < FEWEST_COLUMNS || rows.length + 1 < FEWEST_ROWS) return false;
  if (head.some((cell) => cell.text.trim() === '' || FIGURE.test(cell.text))) return false;
  const kinds = head.map((_, column) => {
    const cells = rows.flatMap((row) => row[column] ?? []).filter((cell) => !isEmptyCell(cell));
    return new Set(cells.map(({ text }) => FIGURE.test(text)));
  });
  return kinds.every((kind) => kind.size <= 1) && kinds.some((kind) => kind.has(true));
}
