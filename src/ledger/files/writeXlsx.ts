import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import { withoutUnwritable } from '../../report/refusedCharacters';
import type { SentTable } from '../send/table';

/** How wide the columns of a whole ledger are, in characters: code, indicator, heading, sentence, unit, figures, office. */
const WIDTHS = [10, 24, 20, 44, 8, 10, 12, 16, 16];

/**
 * Sheets as a workbook: texts are texts whatever they begin with, nothing is a formula, the cells to be filled in are of no
 * format, so that a figure stays one.
 */
export async function writeXlsx(sheets: readonly { name: string; table: SentTable }[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, table }): Sheet<Blob> => {
    const head = table.title === null ? [] : [[bold(table.title)]];
    return {
      sheet: sheetName(name),
      data: [
        ...head,
        table.columns.map(bold),
        ...table.rows.map((cells) => cells.map((text, at) => cell(text, at === table.answers))),
      ],
      columns: table.columns.map((_, at) => ({ width: WIDTHS[at] ?? 12 })),
      stickyRowsCount: head.length + 1,
    };
  });
  const blob = await writeXlsxFile(written).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function bold(text: string): Cell {
  return {
    value: withoutUnwritable(text),
    type: String,
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'center',
  };
}

function cell(text: string, isAnswer: boolean): Cell {
  if (isAnswer)
    return /^-?\d+(?:\.\d+)?$/.test(text)
      ? { value: Number(text), type: Number }
      : text === ''
        ? null
        : { value: withoutUnwritable(text), type: String };
  return { value: withoutUnwritable(text), type: String, wrap: true, alignVertical: 'center' };
}

/** A sheet's name has at most 31 characters, and none of these. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, '').slice(0, 31) || '台账';
}
