import { type FailureCode, WordFailure } from './failure';

/** Error codes of Office.js: https://learn.microsoft.com/javascript/api/word/word.errorcodes and its common ones. */
const CODES: Readonly<Record<string, FailureCode>> = {
  AccessDenied: 'protected',
  ItemNotFound: 'gone',
  InvalidObjectPath: 'gone',
  InvalidReference: 'gone',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  HostIsBusy: 'busy',
  HostBusy: 'busy',
  ActivityLimitReached: 'busy',
  TooManyIncompleteRequests: 'busy',
  RequestAborted: 'busy',
  Timeout: 'busy',
  ConnectionFailure: 'lost',
};

/** `document.properties.security`, a hint only: 8 for restricted editing, 2 and 4 for read-only. */
const PROTECTED = 8;
const READ_ONLY: readonly number[] = [2, 4];

/**
 * Runs a batch function of Office.js; the one place where `Word.run` is called.
 * @throws WordFailure for whatever fails inside
 */
export async function run<T>(action: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Word.run(action);
  } catch (error) {
    throw await asFailure(error);
  }
}

/** Anything thrown → a failure with a code. Asks Word why where it only says that access is denied. */
export async function asFailure(error: unknown): Promise<WordFailure> {
  if (error instanceof WordFailure) return error;
  if (!(error instanceof OfficeExtension.Error)) throw error;
  const code = CODES[error.code] ?? 'unknown';
  const message = `${error.code}: ${error.message}`;
  // A protected document may answer with a localised GeneralException instead of AccessDenied.
  if (code !== 'protected' && error.code !== 'GeneralException') return new WordFailure(code, message, error);
  return new WordFailure((await whyDenied()) ?? code, message, error);
}

async function whyDenied(): Promise<FailureCode | null> {
  try {
    return await Word.run(async (context) => {
      const properties = context.document.properties;
      properties.load('security');
      await context.sync();
      if (properties.security === PROTECTED) return 'protected';
      return READ_ONLY.includes(properties.security) ? 'readOnly' : null;
    });
  } catch {
    return null;
  }
}
