import type { Span } from '../../report/span';
import type { WordFailure } from '../office/failure';
import type { FillOutcome, Job } from './fillOutcome';
import { queueWrittenTexts } from './writtenTexts';
import type { ReportSnapshot } from '../read/snapshot';
import { asFailure } from '../office/run';

/**
 * Undoes all that was put into a paragraph where something went elsewhere, and looks whether the paragraph is as it was.
 * One `sync`, none where all is well.
 * @returns what Word failed with, if it did
 */
export async function undoMisplaced(
  context: Word.RequestContext,
  snapshot: ReportSnapshot,
  jobs: readonly Job[],
  outcomes: Map<Span, FillOutcome>,
): Promise<WordFailure | null> {
  const wrong = jobs.filter(({ insertions }) =>
    insertions.some(({ span }) => outcomes.get(span) === 'uncertain'),
  );
  if (wrong.length === 0) return null;
  // What was right in the same paragraph goes, too: whether it has gone is seen only if all has.
  for (const { insertions } of wrong) for (const { span } of insertions) outcomes.set(span, 'uncertain');
  for (const { insertions } of wrong)
    for (const { range, inserted } of [...insertions].reverse()) inserted?.insertText(range.text, 'Replace');
  const writtenTexts = queueWrittenTexts(
    context,
    snapshot,
    wrong.flatMap(({ insertions }) => insertions),
  );
  try {
    await context.sync();
  } catch (error) {
    return asFailure(error);
  }
  const { texts } = await writtenTexts();
  for (const { paragraph, before, insertions } of wrong)
    if (texts[paragraph] === before) for (const { span } of insertions) outcomes.set(span, 'takenBack');
  return null;
}
