import { ComposeError } from '../../../library/skeletons/composeError';
import type { CountPhrase } from '../../../outline/countPhrases';
import { withInsertable } from '../../../word/insert/insert';
import type { Inserted } from '../../../word/insert/order';
import { removeInserted } from '../../../word/insert/removeInserted';
import { failureOf } from '../../shared/failure';
import { type Chosen, draftsOf, orderFor, planDrafts } from './derive/planned';
import { insertionTargetOf } from './derive/insertionTarget';
import type { SkeletonNotice, SkeletonsState } from './state';

/**
 * Inserts what is chosen where the clerk wants it.
 * @returns what changes in the state; `last` is in it where something was inserted
 * @throws ComposeError, WordFailure
 */
export async function insertChosen(
  chosen: Chosen,
  { place, renumbers }: Pick<SkeletonsState, 'place' | 'renumbers'>,
): Promise<Partial<SkeletonsState>> {
  const drafts = draftsOf(chosen);
  return withInsertable(async (report) => {
    const target = insertionTargetOf(place, { cursor: report.cursor });
    if (!target) return { notice: { says: 'outsideBody' } };
    const plan = planDrafts(drafts, chosen.variant, report.paragraphs, target);
    const { inserted: last, flaws, isSelected, paragraphs } = await report.insert(orderFor(plan, renumbers));
    const moved = paragraphs.length - report.paragraphs.length;
    const counts = plan.counts.map((count) => moveCount(count, plan.after, moved));
    const notice = { says: 'inserted', isSelected, moves: last.numbers.length, flaws, counts } as const;
    return { ticked: new Map(), renumbers: true, last, inserted: last, notice };
  });
}

/** Takes back what was inserted last, if it still stands as it was inserted. @throws WordFailure */
export async function takeBackInserted(last: Inserted): Promise<SkeletonNotice> {
  const what = await removeInserted(last);
  if (what === 'uncertain')
    return { says: 'failure', failure: { code: 'uncertain', trackingLeftOff: false } };
  const told = { takenOut: 'takenBack', traces: 'takenBackTraces', changed: 'notTakenBack' } as const;
  return { says: told[what] };
}

/** What to tell the clerk of anything thrown. */
export function noticeOfError(error: unknown): SkeletonNotice {
  if (error instanceof ComposeError) return { says: 'notComposed', name: error.include };
  return { says: 'failure', failure: failureOf(error) };
}

/** A count as it stands once something was inserted behind a paragraph. */
function moveCount(count: CountPhrase, after: number, by: number): CountPhrase {
  const { span } = count;
  return span.paragraph <= after ? count : { ...count, span: { ...span, paragraph: span.paragraph + by } };
}
