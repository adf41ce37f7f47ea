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

/**
 * The tables of a report that are plain enough to be added up. Paragraphs do not say in which column they stand: a table is
 * taken to have as many as make every column below its head figures throughout, or none. Where several numbers do, or none
 * does, as in tables with merged cells, nothing is said of it.
 */
export const tablesIn = onceFor(({ all }: ReviewedReport): Table[] =>
  blocksIn(all).flatMap((block) => {
    const fitting = Array.from({ length: MOST_COLUMNS }, (_, i) => rowsOf(block, i + 1)).filter(isPlain);
    const [rows] = fitting;
    const [head, ...others] = rows ?? [];
    return head && fitting.length === 1 ? [{ head, rows: others }] : [];
  }),
);

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
  const kinds = head.map((_, column) => new Set(rows.map((row) => FIGURE.test(row[column]?.text ?? ''))));
  return kinds.every((kind) => kind.size === 1) && kinds.some((kind) => kind.has(true));
}
