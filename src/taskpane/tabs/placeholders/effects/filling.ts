import type { Span } from '../../../../report/span';
import { nextTask } from '../../../../report/steps';
import { type FillOutcome, worstOf } from '../../../../word/edit/fillOutcome';
import { type Fill, type FillResult, fillSpans } from '../../../../word/edit/fill';
import { readWholeReport } from '../../../../word/read/readReport';
import type { Entry, Worklist } from '../../../../worklist/entry';
import { textFor } from '../../../../worklist/doubts';
import type { Value } from '../../../../worklist/written';
import { type Failure, failureOf } from '../../../shared/failure';
import type { Answer } from '../answers/types';
import type { Notice } from '../notice';
import { isBusy, type PlaceholdersState } from '../state';
import type { Store } from '../store';
import { goBack, keepUnfilled, takeFocusBack, withoutDraft } from '../transitions/comeBack';
import { tidyMarks } from './marking';
import { showIfCurrent } from './navigation';
import { readAfterwards } from './readingAgain';
import { applyFills, applyParagraphs } from './report';

/** What became of some entries that were to be filled, and the list that they were in. */
interface Attempt extends FillResult {
  readonly worklist: Worklist;
  readonly entries: readonly Entry[];
  /** What was to be written over each of them. */
  readonly written: readonly Value[];
}

const NOTHING_READ: Worklist = { paragraphs: [], entries: [], nextId: 0, doubt: null, off: [] };

/**
 * Writes the answers of some fields into the report in one go, and selects the entry that comes next. What was not filled in
 * comes back to its field.
 * @param next the entry to which the clerk has gone on
 * @returns whether all of it was filled in
 * @throws WordFailure before anything was changed
 */
export async function fillIn(
  store: Store,
  answers: readonly Answer[],
  next: number | undefined,
): Promise<boolean> {
  await nextTask(); // what was drawn when the clerk pressed Enter was enough for one
  const values = answers.flatMap((answer) => answer.values);
  let done: ReadonlySet<number> = new Set();
  try {
    done = await fillEntries(store, values, next);
  } finally {
    const asked = new Set(values.map(({ id }) => id));
    const pending = new Set([...store.state.pending].filter((id) => !asked.has(id)));
    store.set(settled({ ...store.state, pending }, answers, done));
  }
  // Who types on faster than Word writes is shown the entry where they are, not each one passed.
  const isFilled = done.size === values.length;
  if (isFilled && next !== undefined && store.state.selectedByPane !== next) await showIfCurrent(store, next);
  else await tidyMarks(store);
  return isFilled;
}

/** What was filled in is no draft any more; the rest comes back, and the clerk to the first of it unless they are busy. */
function settled(
  state: PlaceholdersState,
  answers: readonly Answer[],
  done: ReadonlySet<number>,
): PlaceholdersState {
  const isDone = ({ values }: Answer): boolean => values.every(({ id }) => done.has(id));
  const filled = answers.filter(isDone).reduce((now, { field }) => withoutDraft(now, field), state);
  const [first, ...others] = answers.filter((answer) => !isDone(answer));
  if (!first) return filled;
  const rest = others.reverse().reduce((now, answer) => keepUnfilled(now, answer, done), filled);
  const now = keepUnfilled(rest, first, done);
  return isBusy(now) ? now : goBack(now, now.unfilledRow ?? first.field);
}

/** @returns the entries that were filled */
async function fillEntries(
  store: Store,
  values: readonly Value[],
  next: number | undefined,
): Promise<ReadonlySet<number>> {
  let attempt = await tryToFill(store, values, next);
  // The list was not the report's any more. Which entries are meant is known by their ids: once more, as it is now.
  if (attempt.outcomes.length > 0 && attempt.outcomes.every((outcome) => outcome === 'changed')) {
    await applyParagraphs(store, await readWholeReport());
    attempt = await tryToFill(store, values, next);
  }
  const { worklist, entries, written, outcomes, failure, paragraphs, inFields, isNextSelected } = attempt;
  if (isNextSelected) {
    store.set({ selectedByPane: nextIfWanted(store, next) });
    store.set(takeFocusBack(store.state));
  }

  const filled = new Set(entries.filter((_, i) => outcomes[i] === 'filled').map(({ id }) => id));
  if (filled.size > 0) {
    await applyFills(
      store,
      worklist,
      written.filter(({ id }) => filled.has(id)),
    );
    if (paragraphs) await applyParagraphs(store, paragraphs);
  }
  // An entry that is in the list no more was filled or deleted in the report meanwhile.
  const missed: FillOutcome[] = Array.from({ length: values.length - entries.length }, () => 'changed');
  const notice = noticeOf([...missed, ...outcomes], failure && failureOf(failure));
  if (notice) store.set({ notice });
  else if (inFields) store.set({ notice: { says: 'inField', count: inFields } });
  if (filled.size < values.length) {
    store.set({ marksMayDiffer: true }); // Word may have taken the mark away and written nothing
    await readAfterwards(store);
  }
  return filled;
}

/** Fills the entries that are in the list, if the report still reads as it does in the list. */
async function tryToFill(store: Store, values: readonly Value[], next: number | undefined): Promise<Attempt> {
  const { worklist = NOTHING_READ, ifUnknown } = store.state;
  const wanted = new Map(values.map(({ id, value }) => [id, value]));
  const entries = worklist.entries.filter(({ id }) => wanted.has(id));
  const written = entries.map(({ id, placeholder }) => {
    return { id, value: textFor(placeholder, wanted.get(id) ?? '') };
  });
  const fills: Fill[] = entries.map(({ placeholder: { span } }, i) => {
    return { span, value: written[i]?.value ?? '' };
  });
  const spanOf = (id: number | undefined): Span | undefined =>
    worklist.entries.find((entry) => entry.id === id && !wanted.has(entry.id))?.placeholder.span;
  const result = await fillSpans(fills, {
    ifUnknown,
    known: worklist.paragraphs,
    next: () => spanOf(nextIfWanted(store, next)),
  });
  return { worklist, entries, written, ...result };
}

/** The entry that comes next, as long as the clerk is at it and at nothing else. */
function nextIfWanted({ state }: Store, next: number | undefined): number | undefined {
  return state.current === next && !isBusy(state) ? next : undefined;
}

/** What has to be looked at is told first, then what Word says; nothing where a failure did no harm. */
export function noticeOf(outcomes: readonly FillOutcome[], failure: Failure | undefined): Notice | undefined {
  const outcome = worstOf(outcomes);
  const trackingLeftOff = failure?.trackingLeftOff ?? false;
  if (!outcome) return trackingLeftOff ? { says: 'trackingLeftOff' } : undefined;
  if (failure && outcome !== 'uncertain') return { says: 'failure', action: 'fill', failure };
  const count = outcomes.filter((each) => each !== 'filled').length;
  return { says: 'notFilled', outcome, count, trackingLeftOff };
}
