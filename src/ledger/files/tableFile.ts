/** Why a file that came back cannot be read. */
export type TableFileCode =
  /** Larger than any table that an office fills in, as it is or unpacked. */
  | 'tooLarge'
  /** Cut off or damaged. */
  | 'broken'
  /** A file that is locked with a password, or a table of an Excel before 2007, which look alike. */
  | 'oldOrLocked'
  | 'picture'
  | 'pdf'
  /** A zip file that holds neither a table nor a document. */
  | 'noTable'
  /** Neither UTF-8 nor GB 18030 nor UTF-16. */
  | 'notText';

/** A file that cannot be read. */
export class TableFileError extends Error {
  override readonly name = 'TableFileError';

  constructor(readonly code: TableFileCode) {
    super(code);
  }
}
