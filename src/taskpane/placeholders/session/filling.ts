import type { Span } from '../../../report/span';
import type { FillOutcome } from '../../../word/edit/fillOutcome';
import { type Fill, type FillResult, fillSpans } from '../../../word/edit/fill';
import { readReport } from '../../../word/read/readReport';
import { filledBy } from '../../../worklist/filled';
import type { Entry, Worklist } from '../../../worklist/entry';
import { withFills } from '../../../worklist/worklist';
import type { Value } from '../../../worklist/written';
import { type Failure, failureOf } from '../../failure';
import type { Desk } from './desk';
import type { Notice } from './notice';

/** What became of some entries that were to be filled, and the list that they were in. */
interface Tried extends FillResult {
  readonly worklist: Worklist;
  readonly entries: readonly Entry[];
}

const NOTHING_READ: Worklist = { paragraphs: [], entries: [], nextId: 0, doubt: null };

/** The fates of fills that were not made, what needs a look first. */
const WORST_FIRST: readonly Exclude<FillOutcome, 'filled'>[] = [
  'uncertain',
  'takenBack',
  'failed',
  'notUnderstood',
  'notFound',
  'changed',
];

/**
 * Writes a value over some entries, in one go that can be undone in one go, and selects the entry that comes next.
 * @param next that entry, as long as the clerk is at it
 * @returns whether all of them were filled
 * @throws WordFailure before anything was changed
 */
export async function fillEntries(
  desk: Desk,
  ids: readonly number[],
  value: string,
  next: () => number | undefined,
): Promise<boolean> {
  let tried = await tryToFill(desk, ids, value, next);
  // The list was not the report's any more. Which entries are meant is known by their ids: once more, as it is now.
  if (tried.outcomes.length > 0 && tried.outcomes.every((fate) => fate === 'changed')) {
    desk.take(await readReport());
    tried = await tryToFill(desk, ids, value, next);
  }
  const { worklist, entries, outcomes, failure, paragraphs, isNextSelected } = tried;
  if (isNextSelected) {
    desk.shown = next();
    desk.takeFocusBack();
  }

  const done = entries.filter((_, i) => outcomes[i] === 'filled').map(({ id }) => ({ id, value }));
  if (done.length > 0) {
    desk.set({ undoable: [...desk.state.undoable, { type: 'fills', fills: filledBy(worklist, done) }] });
    desk.countFilled(done.length);
    followFills(desk, worklist, done);
    if (paragraphs) desk.take(paragraphs);
  }
  // An entry that is in the list no more was filled or deleted in the report meanwhile.
  const missed: FillOutcome[] = Array.from({ length: ids.length - entries.length }, () => 'changed');
  const notice = noticeOf([...missed, ...outcomes], failure && failureOf(failure));
  if (notice) desk.set({ notice });
  const isFilled = done.length === ids.length;
  if (!isFilled) {
    desk.isUntidy = true; // Word may have taken the mark away and written nothing
    await desk.lookAfter();
  }
  return isFilled;
}

/** Fills the entries that are in the list, if the report still reads as it does in the list. */
async function tryToFill(
  desk: Desk,
  ids: readonly number[],
  value: string,
  next: () => number | undefined,
): Promise<Tried> {
  const { worklist = NOTHING_READ } = desk.state;
  const wanted = new Set(ids);
  const entries = worklist.entries.filter(({ id }) => wanted.has(id));
  const fills: Fill[] = entries.map(({ placeholder }) => ({ span: placeholder.span, value }));
  const spanOf = (id: number | undefined): Span | undefined =>
    worklist.entries.find((entry) => entry.id === id && !wanted.has(entry.id))?.placeholder.span;
  const result = await fillSpans(fills, {
    ifUnknown: desk.ifUnknown,
    known: worklist.paragraphs,
    next: () => spanOf(next()),
  });
  return { worklist, entries, ...result };
}

/** The list after some fills. A value may be a placeholder itself, or make or unmake one beside it: marks go with them. */
function followFills(desk: Desk, worklist: Worklist, done: readonly Value[]): void {
  const filled = new Set(done.map(({ id }) => id));
  const expected = desk.view.left.filter(({ id }) => !filled.has(id));
  desk.follow(withFills(worklist, done));
  const { left } = desk.view;
  if (left.length !== expected.length || left.some(({ id }, i) => id !== expected[i]?.id))
    desk.isUntidy = true;
}

/** What has to be looked at is told first, then what Word says; nothing where a failure did no harm. */
function noticeOf(fates: readonly FillOutcome[], failure: Failure | undefined): Notice | undefined {
  const fate = WORST_FIRST.find((each) => fates.includes(each));
  const trackingLeftOff = failure?.trackingLeftOff ?? false;
  if (!fate) return trackingLeftOff ? { says: 'trackingLeftOff' } : undefined;
  if (failure && fate !== 'uncertain') return { says: 'failure', action: 'fill', failure };
  const count = fates.filter((each) => each !== 'filled').length;
  return { says: 'notFilled', fate, count, trackingLeftOff };
}
