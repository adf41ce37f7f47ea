import { zipSync } from 'fflate';
import type { SentTable } from '../send/table';
import { fileName } from '../send/fileName';
import { writeXlsx } from './writeXlsx';

/**
 * Tables as workbooks of their own, all of them in one zip: each can be sent to one office without the others' figures.
 * @param tables with the names of their files, without an ending; no two are equal
 */
export async function writeWorkbooks(
  tables: readonly { readonly name: string; readonly table: SentTable }[],
): Promise<Uint8Array> {
  const files = await Promise.all(
    tables.map(
      async ({ name, table }) => [`${fileName(name)}.xlsx`, await writeXlsx([{ name, table }])] as const,
    ),
  );
  return zipSync(Object.fromEntries(files), { level: 0 });
}
