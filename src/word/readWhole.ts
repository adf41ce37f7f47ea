import type { Paragraph } from '../report/paragraph';
import { queueColour } from './colourProperty';
import type { WordFailure } from './failure';
import { loadTracking, trackingMode } from './newer';
import { anew, queueTexts, queueTold, queueWhole, type Reading, tellsAll, withoutFile } from './reading';
import { asFailure } from './run';

/**
 * Reads the report with its file: only that tells what of Word's texts stands there, for they may hold what is deleted
 * or hidden. One `sync`; more where Word does not give the file.
 * @param source where the paragraphs are asked for: `anew` after a batch that has failed
 * @throws WordFailure
 */
export async function readWhole(
  context: Word.RequestContext,
  source: Word.Body | Word.Range = context.document.body,
): Promise<Reading> {
  const read = queueWhole(context, source, queueColour(context));
  try {
    await context.sync();
    return read();
  } catch (error) {
    throwIfHopeless(await asFailure(error));
  }
  // It may have been the property: it is not needed to read the report.
  const readAgain = queueWhole(context, anew(context), null);
  try {
    await context.sync();
    return readAgain();
  } catch (error) {
    const failure = throwIfHopeless(await asFailure(error));
    const told = queueTold(anew(context));
    loadTracking(context.document);
    await context.sync();
    return withoutFile(told, trackingMode(context.document), failure);
  }
}

/** @throws WordFailure the one that is given, if it says that Word does nothing at all now */
export function throwIfHopeless(failure: WordFailure): WordFailure {
  if (failure.code === 'busy' || failure.code === 'lost') throw failure;
  return failure;
}

/**
 * The same, without the file where the texts alone tell what stands there. One `sync`, two where they do not.
 * @param known the report as it was read before, if it was
 * @throws WordFailure
 */
export async function readAsNeeded(
  context: Word.RequestContext,
  known: readonly Paragraph[] | undefined,
): Promise<Reading> {
  if (!known) return readWhole(context);
  const read = queueTexts(context);
  await context.sync();
  const reading = read();
  return tellsAll(reading, known) ? reading : readWhole(context);
}
