import { type FailureCode, leaveTrace, WordFailure } from './failure';

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

/** An object, or a collection of them, that Word can keep. */
type Kept = Word.Range | Word.RangeCollection | Word.Paragraph | Word.ParagraphCollection;

/** What Word is to keep from one batch to the next, for each action. */
const keptIn = new WeakMap<OfficeExtension.ClientRequestContext, Set<Kept>>();

/** How many objects are given back at a time: Office.js looks through all that is queued for each of them. */
const GIVEN_BACK_AT_ONCE = 300;

/**
 * Runs an action of one or more batches. Word keeps only what `keep` is called with: all else is to be used in the batch in
 * which it is asked for. What is kept is given back at the end, which is not waited for. (`Word.run` would have Word keep every
 * object, for three actions more each, and give all of them back at once.)
 * @throws WordFailure for whatever fails inside
 */
export async function run<T>(action: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  const context = new Word.RequestContext();
  const kept = new Set<Kept>();
  keptIn.set(context, kept);
  try {
    return await action(context);
  } catch (error) {
    throw await asFailure(error);
  } finally {
    void giveBack(context, kept);
  }
}

/** Has Word keep an object for the batches to come. */
export function keep<T extends Kept>(object: T): T {
  const kept = keptIn.get(object.context);
  if (kept) {
    object.track();
    kept.add(object);
  }
  return object;
}

/** Gives an object back with the next `sync`, a collection with all that is in it. */
export function letGo(object: Kept): void {
  keptIn.get(object.context)?.delete(object);
  for (const each of [object, ...itemsIn(object)]) each.untrack();
}

/** Gives back what is left. Should Word refuse, it lets go of it with the document. */
async function giveBack(context: Word.RequestContext, kept: ReadonlySet<Kept>): Promise<void> {
  const all = [...kept].flatMap((each) => [each, ...itemsIn(each)]);
  try {
    await giveBackFrom(0, all, context);
  } catch (error) {
    leaveTrace(error);
  }
}

async function giveBackFrom(at: number, all: readonly Kept[], context: Word.RequestContext): Promise<void> {
  if (at >= all.length) return;
  for (const each of all.slice(at, at + GIVEN_BACK_AT_ONCE)) each.untrack();
  await context.sync();
  return giveBackFrom(at + GIVEN_BACK_AT_ONCE, all, context);
}

function itemsIn(object: Kept): readonly Kept[] {
  if (!('items' in object)) return [];
  try {
    // A null object's collection has none, whatever the types say.
    return Array.isArray(object.items) ? object.items : [];
  } catch {
    return []; // not loaded: its batch has failed
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
    const context = new Word.RequestContext();
    const { properties } = context.document;
    properties.load('security');
    await context.sync();
    if (properties.security === PROTECTED) return 'protected';
    return READ_ONLY.includes(properties.security) ? 'readOnly' : null;
  } catch {
    return null; // the failure itself is told without it
  }
}
