import type { Span } from '../../report/span';
import type { WordFailure } from '../office/failure';
import type { Fate, Job } from './fillOutcome';
import { queueReadBack } from './writtenTexts';
import type { Reading } from '../read/snapshot';
import { asFailure } from '../office/run';

/**
 * Undoes all that was put into a paragraph where something went elsewhere, and looks whether the paragraph is as it was.
 * One `sync`, none where all is well.
 * @returns what Word failed with, if it did
 */
export async function takeBack(
  context: Word.RequestContext,
  reading: Reading,
  jobs: readonly Job[],
  fates: Map<Span, Fate>,
): Promise<WordFailure | null> {
  const wrong = jobs.filter(({ insertions }) =>
    insertions.some(({ span }) => fates.get(span) === 'uncertain'),
  );
  if (wrong.length === 0) return null;
  // What was right in the same paragraph goes, too: whether it has gone is seen only if all has.
  for (const { insertions } of wrong) for (const { span } of insertions) fates.set(span, 'uncertain');
  for (const { insertions } of wrong)
    for (const { range, inserted } of [...insertions].reverse()) inserted?.insertText(range.text, 'Replace');
  const readBack = queueReadBack(
    context,
    reading,
    wrong.flatMap(({ insertions }) => insertions),
  );
  try {
    await context.sync();
  } catch (error) {
    return asFailure(error);
  }
  const { texts } = await readBack();
  for (const { paragraph, before, insertions } of wrong)
    if (texts[paragraph] === before) for (const { span } of insertions) fates.set(span, 'takenBack');
  return null;
}
