import { lastFiguresInSteps } from '../../../../ledger/kept/lastFigures';
import type { Steps } from '../../../../report/steps';
import { carriedIntoInSteps } from '../../../../rollover/carried';
import { additionsOf, type PlacedAddition } from '../../../../rollover/plan/additions';
import { openReportFileInSteps } from '../../../../word/file/reportFile';
import { keyOf, type RolloverState } from '../state';
import { rewritesOf } from './rewrites';
import { isConfirmed, looksOf } from './summary';

/** The new report as a file, in steps. Last year's is read anew for it: to write uses up what was read. */
export function* newReportInSteps(state: RolloverState): Steps<Uint8Array> {
  const { source, years, decisions, planned } = state;
  if (!source || !years) throw new Error('No report was read');
  const { paragraphs } = source;
  const rewrites = rewritesOf(state);
  const additions = placedAdditions(state);
  const { choices, seen } = state;
  const undecided = decisions.filter(
    (each) => each.action === 'ask' && !isConfirmed(each) && !choices.has(keyOf(each)),
  );
  const unseen = [...looksOf(state).shown.filter((each) => !seen.has(keyOf(each))), ...undecided];
  const making = { paragraphs, decisions, rewrites, additions, unseen, planned };
  const carried = yield* carriedIntoInSteps(making);
  yield;
  const figures = yield* lastFiguresInSteps(carried.paragraphs, carried.figures);
  yield;
  const file = yield* openReportFileInSteps(source.bytes);
  const lastYear = { ...years, figures, left: carried.left };
  return yield* file.writeInSteps(rewrites, { additions, lastYear });
}

/** The paragraphs that the placed tasks of last year's plan come to. */
function placedAdditions({ planned, placings, sections, decisions }: RolloverState): PlacedAddition[] {
  const placed = planned.flatMap((item) => {
    const placing = placings.get(keyOf(item));
    return placing ? [{ item, placing }] : [];
  });
  return additionsOf(placed, sections, decisions);
}
