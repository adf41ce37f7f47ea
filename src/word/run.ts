import { type FailureCode, WordFailure } from './failure';

/** Codes of `Word.ErrorCodes` and `OfficeExtension.ErrorCodes` that the clerk can do something about. */
const CODES: Readonly<Record<string, FailureCode>> = {
  AccessDenied: 'protected',
  NotAllowed: 'protected',
  ItemNotFound: 'gone',
  InvalidObjectPath: 'gone',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  SearchDialogIsOpen: 'busy',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
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

/**
 * A context of which Word keeps nothing, so that there is nothing to be given back afterwards: what is looked at in it can be
 * worked on no further. `Word.run` has every object kept that is asked for in it.
 */
export function keepingNothing(): Word.RequestContext {
  return new Word.RequestContext();
}

/**
 * Looks at something of which Word need keep nothing.
 * @throws WordFailure for whatever fails inside
 */
export async function look<T>(action: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await action(keepingNothing());
  } catch (error) {
    throw await asFailure(error);
  }
}

/** Anything thrown → a failure with a code. Asks Word why where it only says that access is denied. */
export async function asFailure(error: unknown): Promise<WordFailure> {
  if (error instanceof WordFailure) return error;
  if (!(error instanceof OfficeExtension.Error)) return new WordFailure('unknown', String(error), error);
  const code = CODES[error.code] ?? 'unknown';
  const message = `${error.code}: ${error.message}`;
  // A protected document may answer with a localised GeneralException instead of AccessDenied.
  const mayBeDenied = code === 'protected' || error.code === 'GeneralException';
  const failure = new WordFailure((mayBeDenied ? await whyDenied() : null) ?? code, message, error);
  failure.location = (error.debugInfo as Partial<OfficeExtension.DebugInfo> | undefined)?.errorLocation ?? '';
  return failure;
}

/** Why Word does not let the report be changed, as far as the document says; null if it does not. */
export async function whyDenied(): Promise<'protected' | 'readOnly' | null> {
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
