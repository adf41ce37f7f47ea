import { positionOf } from '../read/items';
import type { Span } from '../../report/span';
import { doneCount, lastFirst, type Replacement } from './filledText';
import { hasMoved, type Match, type LostReason } from '../locate/match';
import { type ReportSnapshot } from '../read/snapshot';
import type { WrittenTexts } from './writtenTexts';

/**
 * What became of a fill. `locked`: it stands in a content control whose content is locked; `takenBack`: Word put it
 * elsewhere, and it was undone; `failed`: Word stopped before it; `uncertain`: the paragraph reads neither as before nor as
 * filled, or cannot be read: the clerk has to look.
 */
export type FillOutcome = 'filled' | LostReason | 'locked' | 'takenBack' | 'failed' | 'uncertain';

/** How pressing it is that the clerk hears of a fill that was not made, what needs a look first. */
const URGENCY: Readonly<Record<Exclude<FillOutcome, 'filled'>, number>> = {
  uncertain: 0,
  takenBack: 1,
  failed: 2,
  locked: 3,
  notUnderstood: 4,
  notFound: 5,
  changed: 6,
};

/** What became of the worst of some fills; undefined where all were made. */
export function worstOf(outcomes: readonly FillOutcome[]): Exclude<FillOutcome, 'filled'> | undefined {
  return outcomes
    .filter((outcome) => outcome !== 'filled')
    .reduce<Exclude<FillOutcome, 'filled'> | undefined>(
      (worst, each) => (worst === undefined || URGENCY[each] < URGENCY[worst] ? each : worst),
      undefined,
    );
}

/** A value on its way into the report. */
export interface Insertion extends Replacement {
  readonly span: Span;
  readonly range: Word.Range;
  /** What Word says of the range, as long as it stands where it was found; undefined where that is not known. */
  readonly expectedText: string | undefined;
  /** The paragraph that holds it, to be read back. */
  readonly paragraph: Word.Paragraph | null;
  /** What was inserted, once it is queued. */
  inserted?: Word.Range;
}

/** What is to be done in one paragraph, last to first. */
export interface Job {
  /** Where in the snapshot it is. */
  readonly paragraph: number;
  readonly before: string;
  readonly insertions: readonly Insertion[];
}

/** The insertions that belong to one paragraph, in the order in which they must be made. */
export function jobsOf(
  found: readonly Match<Span>[],
  valueOf: ReadonlyMap<Span, string>,
  snapshot: ReportSnapshot,
): Job[] {
  const jobs = new Map<number, Insertion[]>();
  for (const { span, range, expectedText, paragraph } of found) {
    const { start, end } = span;
    const insertion = { span, start, end, value: valueOf.get(span) ?? '', range, expectedText, paragraph };
    const position = positionOf(span, snapshot);
    jobs.set(position, [...(jobs.get(position) ?? []), insertion]);
  }
  return [...jobs].map(([paragraph, insertions]) => ({
    paragraph,
    before: snapshot.paragraphs[paragraph]?.text ?? '',
    insertions: lastFirst(insertions),
  }));
}

/**
 * Tells each fill's outcome from the paragraphs that were read back.
 * @param written null where Word did not tell
 * @param isWhole whether Word says that it has made all of them: one that is not to be seen was made elsewhere then
 */
export function resolveOutcomes(
  jobs: readonly Job[],
  written: WrittenTexts | null,
  isWhole: boolean,
  outcomes: Map<Span, FillOutcome>,
): void {
  for (const { paragraph, before, insertions } of jobs) {
    const after = written?.texts[paragraph];
    const count =
      after === undefined ? null : doneCount(before, after, insertions, written?.mayHoldReplaced ?? false);
    insertions.forEach(({ span, range, expectedText }, i) => {
      // Somebody has typed into the very place between the search and the writing: their text went with it.
      const isDisturbed = isWhole && hasMoved({ range, expectedText });
      const isDone = i < (count ?? 0);
      const isUncertain = count === null || isDisturbed || (isWhole && !isDone);
      outcomes.set(span, isUncertain ? 'uncertain' : isDone ? 'filled' : 'failed');
    });
  }
}
