import { extname } from 'node:path';
import { strToU8 } from 'fflate';
import { writeXlsx } from '../../ledger/files/writeXlsx';
import type { Ledger } from '../../ledger/row';
import { tableFor } from '../../ledger/send/table';
import { tsvOf } from '../../ledger/send/text';
import { tableDocument } from '../../layout/tableDocument';
import { saveFile } from '../command/saveFile';

/**
 * Writes a ledger as the table that is sent, by the file's ending.
 * @param force whether a file that is there is overwritten
 * @throws SaveError
 */
export async function writeTable(file: string, ledger: Ledger, force: boolean): Promise<void> {
  saveFile(file, await bytesOf(extname(file).toLowerCase(), ledger), force);
}

async function bytesOf(ending: string, { rows, year }: Ledger): Promise<Uint8Array> {
  const table = tableFor(rows);
  const name = `${year}年度数据`;
  if (ending === '.xlsx') return writeXlsx([{ name, table }]);
  return ending === '.docx' ? tableDocument({ ...table, title: name }) : strToU8(tsvOf(table));
}
