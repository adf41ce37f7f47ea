import { DocxError, type DocxErrorCode } from '../../standin/document/package/docxError';
import { type FailureCode, WordFailure } from '../../word/office/failure';
import { type SaveFault, SaveError } from '../command/saveFile';

/** Why a file cannot be checked: part of the `--json` output. */
export type CheckErrorCode =
  | DocxErrorCode
  | FailureCode
  | SaveFault
  | 'notFound'
  | 'notFile'
  | 'notText'
  | 'longText'
  | 'manyParagraphs'
  | 'longParagraph'
  | 'wouldOverwrite';

/** A file that cannot be checked. Its message is for developers; the advice for clerks is chosen by `code`. */
export class CheckError extends Error {
  override readonly name = 'CheckError';

  constructor(
    readonly code: CheckErrorCode,
    message: string,
  ) {
    super(message);
  }
}

const SYSTEM_CODES: Readonly<Record<string, CheckErrorCode>> = {
  ENOENT: 'notFound',
  EISDIR: 'notFile',
  ENOTDIR: 'notFound',
  EACCES: 'notAllowed',
  EPERM: 'notAllowed',
};

/** Whatever failed while a file was checked → a code and a message. */
export function asCheckError(error: unknown): CheckError {
  if (error instanceof CheckError) return error;
  if (error instanceof DocxError || error instanceof WordFailure || error instanceof SaveError)
    return new CheckError(error.code, error.message);
  // It may be an error of the window that Office.js runs in, which is none of this one's.
  const { code, message = String(error) } = Object(error) as { code?: string; message?: string };
  return new CheckError(SYSTEM_CODES[String(code)] ?? 'unknown', message);
}
