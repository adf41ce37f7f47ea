import type { Span } from '../../report/span';
import { doneCount, lastFirst, type Replacement } from './filledText';
import { hasMoved, type Located, type LostReason } from '../locate/match';
import type { ReadBack } from './writtenTexts';

/**
 * What became of a fill. `takenBack`: Word put it elsewhere, and it was undone; `failed`: Word stopped before it;
 * `uncertain`: the paragraph reads neither as before nor as filled, or cannot be read: the clerk has to look.
 */
export type Fate = 'filled' | LostReason | 'takenBack' | 'failed' | 'uncertain';

/** A value on its way into the report. */
export interface Insertion extends Replacement {
  readonly span: Span;
  readonly range: Word.Range;
  /** What Word says of the range, as long as it stands where it was found; undefined where that is not known. */
  readonly says: string | undefined;
  /** The paragraph that holds it, to be read back. */
  readonly paragraph: Word.Paragraph | null;
  /** What was inserted, once it is queued. */
  inserted?: Word.Range;
}

/** What is to be done in one paragraph, last to first. */
export interface Job {
  readonly paragraph: number;
  readonly before: string;
  readonly insertions: readonly Insertion[];
}

/** The insertions that belong to one paragraph, in the order in which they must be made. */
export function jobsOf(
  found: readonly Located<Span>[],
  valueOf: ReadonlyMap<Span, string>,
  texts: readonly string[],
): Job[] {
  const jobs = new Map<number, Insertion[]>();
  for (const { span, range, says, paragraph } of found) {
    const { start, end } = span;
    const insertion = { span, start, end, value: valueOf.get(span) ?? '', range, says, paragraph };
    jobs.set(span.paragraph, [...(jobs.get(span.paragraph) ?? []), insertion]);
  }
  return [...jobs].map(([paragraph, insertions]) => ({
    paragraph,
    before: texts[paragraph] ?? '',
    insertions: lastFirst(insertions),
  }));
}

/**
 * Tells each fill's fate from the paragraphs that were read back.
 * @param readBack null where Word did not tell
 * @param isWhole whether Word says that it has made all of them: one that is not to be seen was made elsewhere then
 */
export function settleJobs(
  jobs: readonly Job[],
  readBack: ReadBack | null,
  isWhole: boolean,
  fates: Map<Span, Fate>,
): void {
  for (const { paragraph, before, insertions } of jobs) {
    const after = readBack?.texts[paragraph];
    const count =
      after === undefined ? null : doneCount(before, after, insertions, readBack?.mayHoldReplaced ?? false);
    insertions.forEach(({ span, range, says }, i) => {
      // Somebody has typed into the very place between the search and the writing: their text went with it.
      const isDisturbed = isWhole && hasMoved({ range, says });
      const isDone = i < (count ?? 0);
      const isUncertain = count === null || isDisturbed || (isWhole && !isDone);
      fates.set(span, isUncertain ? 'uncertain' : isDone ? 'filled' : 'failed');
    });
  }
}
