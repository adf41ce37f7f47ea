import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { writeXlsx } from '../../ledger/files/writeXlsx';
import type { Ledger } from '../../ledger/row';
import { tableFor } from '../../ledger/send/table';
import { tsvOf } from '../../ledger/send/text';
import { tableDocument } from '../../layout/tableDocument';

/** Writes a ledger as the table that is sent, by the file's ending. */
export async function writeTable(file: string, { rows, year }: Ledger): Promise<void> {
  const table = tableFor(rows);
  switch (extname(file).toLowerCase()) {
    case '.xlsx':
      writeFileSync(file, await writeXlsx([{ name: `${year}年度数据`, table }]));
      break;
    case '.docx':
      writeFileSync(file, tableDocument({ ...table, title: `${year}年度数据` }));
      break;
    default:
      writeFileSync(file, tsvOf(table));
  }
}
