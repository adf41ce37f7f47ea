import type { Paragraph } from '../../report/paragraph';
import { leaveTrace, WordFailure } from '../office/failure';
import { readSnapshot } from '../read/readSnapshot';
import { hasSameTexts, TEXTS } from '../read/snapshot';
import { run } from '../office/run';

/**
 * What to say of a batch that failed with an insertion in it: what came before the failing action stays done. The report
 * is read: as it was, the failure is all there is to say; else nobody can tell what of it stands.
 */
export async function lookAfterFailure(
  failure: WordFailure,
  before: readonly Paragraph[],
): Promise<WordFailure> {
  try {
    const { paragraphs } = await run((context) => readSnapshot(context, TEXTS));
    if (hasSameTexts(before, paragraphs)) return failure;
  } catch (error) {
    leaveTrace(error); // Word does not say what it did: that is not known
  }
  const uncertain = new WordFailure('uncertain', failure.message, failure);
  uncertain.trackingLeftOff = failure.trackingLeftOff;
  return uncertain;
}
