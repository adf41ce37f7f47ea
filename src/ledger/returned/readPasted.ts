import type { Returned } from './answer';
import { columnsOf } from './columns';
import type { Grid } from './grid';
import { readHtmlTables } from './html';
import { readMessage } from './message';
import { readGrid } from './readGrid';
import { readSeparated } from './tsv';

/** What was pasted: a table's HTML, cells between tabs, or a message. `year` is the report's. */
export function readPasted(text: string, year: number): Returned {
  if (/<(?:table|tr|td|html)\b/i.test(text)) return readGrids(readHtmlTables(text), year);
  if (text.includes('\t')) return readGrids([readSeparated(text, '\t')], year);
  const byCommas = readSeparated(text, ',');
  return columnsOf(byCommas, year) ? readGrids([byCommas], year) : readMessage(text);
}

/** Several tables as one, such as the sheets of a book. */
export function readGrids(grids: readonly Grid[], year: number): Returned {
  const read = grids.map((grid) => readGrid(grid, year));
  return {
    answers: read.flatMap(({ answers }) => answers),
    unread: read.flatMap(({ unread }) => unread),
  };
}
