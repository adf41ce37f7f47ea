import type { Span } from '../../../../report/span';
import type { FillOutcome } from '../../../../word/edit/fillOutcome';
import { type Fill, type FillResult, fillSpans } from '../../../../word/edit/fill';
import { readReport } from '../../../../word/read/readReport';
import type { Entry, Worklist } from '../../../../worklist/entry';
import { textFor } from '../../../../worklist/doubts';
import { type Failure, failureOf } from '../../../shared/failure';
import type { Notice } from '../notice';
import { isBusy, type PlaceholdersState } from '../state';
import type { Store } from '../store';
import { goBack, keepUnfilled, takeFocusBack, withoutDraft } from '../transitions/list';
import { withFilled } from '../transitions/report';
import { tidyMarks } from './marking';
import { showIfCurrent } from './navigation';
import { readAfterwards } from './reading';
import { apply, applyParagraphs } from './report';

/** What became of some entries that were to be filled, and the list that they were in. */
interface Attempt extends FillResult {
  readonly worklist: Worklist;
  readonly entries: readonly Entry[];
}

const NOTHING_READ: Worklist = { paragraphs: [], entries: [], nextId: 0, doubt: null };

/** The outcomes of fills that were not made, what needs a look first. */
const WORST_FIRST: readonly Exclude<FillOutcome, 'filled'>[] = [
  'uncertain',
  'takenBack',
  'failed',
  'locked',
  'notUnderstood',
  'notFound',
  'changed',
];

/**
 * Writes a value over the entries of a row, and selects the entry that comes next. A value that was not filled in comes
 * back to its row.
 * @param next the entry to which the clerk has gone on
 * @throws WordFailure before anything was changed
 */
export async function fillRow(
  store: Store,
  row: string,
  ids: readonly number[],
  value: string,
  next: number | undefined,
): Promise<void> {
  let isFilled = false;
  try {
    isFilled = await fillEntries(store, ids, value, next);
  } finally {
    const pending = new Set([...store.state.pending].filter((id) => !ids.includes(id)));
    const state = { ...store.state, pending };
    store.set(isFilled ? withoutDraft(state, row) : withUnfilled(state, row, ids, value));
  }
  // Who types on faster than Word writes is shown the entry where they are, not each one passed.
  if (isFilled && next !== undefined && store.state.selectedByPane !== next) await showIfCurrent(store, next);
  else await tidyMarks(store);
}

/** A value that was not filled in comes back to its row, and the clerk with it, unless they are at something else by then. */
function withUnfilled(
  state: PlaceholdersState,
  row: string,
  ids: readonly number[],
  value: string,
): PlaceholdersState {
  const now = keepUnfilled(state, row, ids, value);
  return isBusy(now) ? now : goBack(now, now.unfilledRow ?? row);
}

/** @returns whether all of them were filled */
async function fillEntries(
  store: Store,
  ids: readonly number[],
  value: string,
  next: number | undefined,
): Promise<boolean> {
  let attempt = await tryToFill(store, ids, value, next);
  // The list was not the report's any more. Which entries are meant is known by their ids: once more, as it is now.
  if (attempt.outcomes.length > 0 && attempt.outcomes.every((outcome) => outcome === 'changed')) {
    applyParagraphs(store, await readReport());
    attempt = await tryToFill(store, ids, value, next);
  }
  const { worklist, entries, outcomes, failure, paragraphs, inFields, isNextSelected } = attempt;
  if (isNextSelected) {
    store.set({ selectedByPane: nextIfWanted(store, next) });
    store.set(takeFocusBack(store.state));
  }

  const done = entries
    .filter((_, i) => outcomes[i] === 'filled')
    .map(({ id, placeholder }) => ({ id, value: textFor(placeholder, value) }));
  if (done.length > 0) {
    apply(store, withFilled(store.state, worklist, done));
    if (paragraphs) applyParagraphs(store, paragraphs);
  }
  // An entry that is in the list no more was filled or deleted in the report meanwhile.
  const missed: FillOutcome[] = Array.from({ length: ids.length - entries.length }, () => 'changed');
  const notice = noticeOf([...missed, ...outcomes], failure && failureOf(failure));
  if (notice) store.set({ notice });
  else if (inFields) store.set({ notice: { says: 'inField', count: inFields } });
  const isFilled = done.length === ids.length;
  if (!isFilled) {
    store.set({ marksMayDiffer: true }); // Word may have taken the mark away and written nothing
    await readAfterwards(store);
  }
  return isFilled;
}

/** Fills the entries that are in the list, if the report still reads as it does in the list. */
async function tryToFill(
  store: Store,
  ids: readonly number[],
  value: string,
  next: number | undefined,
): Promise<Attempt> {
  const { worklist = NOTHING_READ, ifUnknown } = store.state;
  const wanted = new Set(ids);
  const entries = worklist.entries.filter(({ id }) => wanted.has(id));
  const fills: Fill[] = entries.map(({ placeholder }) => ({
    span: placeholder.span,
    value: textFor(placeholder, value),
  }));
  const spanOf = (id: number | undefined): Span | undefined =>
    worklist.entries.find((entry) => entry.id === id && !wanted.has(entry.id))?.placeholder.span;
  const result = await fillSpans(fills, {
    ifUnknown,
    known: worklist.paragraphs,
    next: () => spanOf(nextIfWanted(store, next)),
  });
  return { worklist, entries, ...result };
}

/** The entry that comes next, as long as the clerk is at it and at nothing else. */
function nextIfWanted({ state }: Store, next: number | undefined): number | undefined {
  return state.current === next && !isBusy(state) ? next : undefined;
}

/** What has to be looked at is told first, then what Word says; nothing where a failure did no harm. */
function noticeOf(outcomes: readonly FillOutcome[], failure: Failure | undefined): Notice | undefined {
  const outcome = WORST_FIRST.find((each) => outcomes.includes(each));
  const trackingLeftOff = failure?.trackingLeftOff ?? false;
  if (!outcome) return trackingLeftOff ? { says: 'trackingLeftOff' } : undefined;
  if (failure && outcome !== 'uncertain') return { says: 'failure', action: 'fill', failure };
  const count = outcomes.filter((each) => each !== 'filled').length;
  return { says: 'notFilled', outcome, count, trackingLeftOff };
}
