import type { Span } from '../report/span';
import { doneCount, lastFirst, type Replacement } from './filledText';
import type { Located, LostReason } from './locate';

/**
 * What became of a fill. `takenBack`: Word put it elsewhere, and it was undone; `failed`: Word stopped before it;
 * `uncertain`: the paragraph reads neither as before nor as filled, or cannot be read: the clerk has to look.
 */
export type Fate = 'filled' | LostReason | 'takenBack' | 'failed' | 'uncertain';

/** A value on its way into the report. */
export interface Insertion extends Replacement {
  readonly span: Span;
  readonly range: Word.Range;
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
  for (const { span, range } of found) {
    const insertion = { span, start: span.start, end: span.end, value: valueOf.get(span) ?? '', range };
    jobs.set(span.paragraph, [...(jobs.get(span.paragraph) ?? []), insertion]);
  }
  return [...jobs].map(([paragraph, insertions]) => ({
    paragraph,
    before: texts[paragraph] ?? '',
    insertions: lastFirst(insertions),
  }));
}

/**
 * Tells each fill's fate from the texts that were read back.
 * @param maybeTracked whether replaced text may still be shown as a tracked deletion
 */
export function settleJobs(
  jobs: readonly Job[],
  after: readonly string[],
  maybeTracked: boolean,
  fates: Map<Span, Fate>,
): void {
  for (const { paragraph, before, insertions } of jobs) {
    const count = doneCount(before, after[paragraph] ?? '', insertions, maybeTracked);
    insertions.forEach(({ span }, i) => {
      fates.set(span, count === null ? 'uncertain' : i < count ? 'filled' : 'failed');
    });
  }
}
