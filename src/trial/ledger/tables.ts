import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { decide, type Decided, type Outcome } from '../../ledger/decide/decide';
import { readReturnedFile } from '../../ledger/files/readFile';
import type { Returned } from '../../ledger/returned/answer';
import type { Drafted, Ledger } from '../../ledger/row';
import { asLedgerError, type LedgerError } from './ledgerError';

/** What became of one table. */
export type TableResult =
  | { readonly file: string; readonly outcome: Outcome }
  | { readonly file: string; readonly error: LedgerError };

/** What became of all of them. */
export interface TablesRead {
  readonly tables: readonly TableResult[];
  readonly missing: Decided['missing'];
}

/** Reads tables and decides all of them together. Never throws: what fails is in the result. */
export function readTables(files: readonly string[], ledger: Ledger, drafted: Drafted): TablesRead {
  const read = files.map((file) => ({ file, ...readTable(file, ledger.year) }));
  const returns = read.flatMap(({ returned }) => (returned ? [returned] : []));
  const { outcomes, missing } = decide(ledger, returns, drafted);
  let next = 0;
  const tables = read.map(({ file, returned, error }): TableResult => {
    const outcome = returned && outcomes[next++];
    return outcome ? { file, outcome } : { file, error: error ?? asLedgerError(undefined) };
  });
  return { tables, missing };
}

function readTable(file: string, year: number): { returned?: Returned; error?: LedgerError } {
  try {
    return { returned: readReturnedFile(basename(file), readFileSync(file), year) };
  } catch (error) {
    return { error: asLedgerError(error) };
  }
}
