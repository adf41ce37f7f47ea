import { RefusedFile } from '../../word/file/refusal';
import { asCheckError, type CheckErrorCode } from '../check/checkError';

/** Why no report could be made of a file: part of the `--json` output. */
export type RollErrorCode = CheckErrorCode | 'noYear';

/** A file of which no report could be made. Its message is for developers; the advice for clerks is chosen by `code`. */
export class RollError extends Error {
  override readonly name = 'RollError';

  constructor(
    readonly code: RollErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** Whatever failed → a code and a message. */
export function asRollError(error: unknown): RollError {
  if (error instanceof RollError) return error;
  if (error instanceof RefusedFile) return new RollError(error.reason, error.message);
  const { code, message } = asCheckError(error);
  return new RollError(code, message);
}
