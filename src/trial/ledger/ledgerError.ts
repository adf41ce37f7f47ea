import { TableFileError, type TableFileCode } from '../../ledger/files/tableFile';
import { asCheckError, type CheckErrorCode } from '../check/checkError';

/** Why a file cannot be read or written: part of the `--json` output. */
export type LedgerErrorCode = TableFileCode | CheckErrorCode | 'notBook';

/** A file that cannot be read. Its message is for developers; the advice for clerks is chosen by `code`. */
export interface LedgerError {
  readonly code: LedgerErrorCode;
  readonly message: string;
}

/** A book that is none. */
export class BookError extends Error {
  override readonly name = 'BookError';
}

/** Whatever failed → a code and a message. */
export function asLedgerError(error: unknown): LedgerError {
  if (error instanceof TableFileError) return { code: error.code, message: error.message };
  if (error instanceof BookError) return { code: 'notBook', message: error.message };
  const { code, message } = asCheckError(error);
  return { code, message };
}
