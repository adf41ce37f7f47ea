import type { Paragraph } from '../../../../report/paragraph';
import { carryDecided, decide, type Decision } from '../../../../worklist/decisions';
import type { Worklist } from '../../../../worklist/entry';
import type { Filled } from '../../../../worklist/filled';
import { carryPlaces } from '../../../../worklist/places/carry';
import { findPlaces } from '../../../../worklist/places/kept';
import { countFilled, type Place, withFilledPlaces } from '../../../../worklist/places/place';
import { undoneAlready } from '../../../../worklist/undone';
import type { Value } from '../../../../worklist/written';
import { carrySentences } from '../derive/sentences';
import { leftOf } from '../derive/shown';
import { viewOf } from '../derive/view';
import { findDrafts, rememberedOf } from '../keptWork';
import type { PlaceholdersState } from '../state';
import { carrySteps, fillsOf, withoutFills } from '../undoStep';

/**
 * The state once the report was read: the list follows it, and what was undone there already can be undone no more.
 * @param paragraphs the whole report as it is now
 * @param worklist the list of it; the state's own where that says the same
 */
export function withParagraphs(
  state: PlaceholdersState,
  paragraphs: readonly Paragraph[],
  worklist: Worklist,
): PlaceholdersState {
  const now = withoutUndone(state, undoneAlready(fillsOf(state.undoable), paragraphs));
  const { worklist: before } = now;
  if (!before) return withRemembered(withWorklist(now, worklist));
  if (worklist === before) return now;
  const places = carryPlaces(now.places, before.paragraphs, paragraphs);
  return withWorklist({ ...withPlaces(now, places), marksMayDiffer: true }, worklist);
}

/** Whether a report reads as it does in a list. */
export function isAsListed({ paragraphs }: Worklist, now: readonly Paragraph[]): boolean {
  return isSame(paragraphs, now);
}

/** What was filled in one go. */
export interface FilledIn {
  readonly values: readonly Value[];
  /** The list in which they were, and the one with their values. */
  readonly before: Worklist;
  readonly now: Worklist;
  /** What undo is to know of them. */
  readonly fills: readonly Filled[];
}

/** The state once some entries were filled in one go. */
export function withFilled(
  state: PlaceholdersState,
  { values, before, now, fills }: FilledIn,
): PlaceholdersState {
  const filled = new Set(values.map(({ id }) => id));
  const expected = leftOf(state).filter(({ id }) => !filled.has(id));
  const after = withWorklist(
    {
      ...withPlaces(state, withFilledPlaces(state.places, before, values)),
      undoable: [...state.undoable, { type: 'fills', fills }],
    },
    now,
  );
  // A value may be a placeholder itself, or make or unmake one beside it: marks go with them.
  const left = leftOf(after);
  const isAsExpected = left.length === expected.length && left.every(({ id }, i) => id === expected[i]?.id);
  return isAsExpected ? after : { ...after, marksMayDiffer: true };
}

/** The state once the clerk has said what an entry is, or taken that back with `undefined`. */
export function withDecision(
  state: PlaceholdersState,
  worklist: Worklist,
  id: number,
  decision: Decision | undefined,
): PlaceholdersState {
  const decided = decide(state.decided, worklist, id, decision);
  return withPlaceInList({ ...state, decided, marksMayDiffer: true });
}

function withoutUndone(state: PlaceholdersState, undone: ReadonlySet<Filled>): PlaceholdersState {
  if (undone.size === 0) return state;
  return { ...state, undoable: withoutFills(state.undoable, undone) };
}

/** The state with what was filled in as it stands now. */
export function withPlaces(state: PlaceholdersState, places: readonly Place[]): PlaceholdersState {
  return places === state.places ? state : { ...state, places, filled: countFilled(places) };
}

/** The state of a report that was read for the first time, with what was kept from before the pane was loaded. */
function withRemembered(state: PlaceholdersState): PlaceholdersState {
  const { worklist, remembered } = state;
  if (!worklist) return state;
  const { drafts, places } = rememberedOf(remembered, worklist.paragraphs);
  const now = { ...state, drafts: findDrafts(drafts, worklist) };
  return withPlaces(now, findPlaces(places, worklist.paragraphs));
}

/** The state with another worklist; what the clerk has decided goes with it. */
function withWorklist(state: PlaceholdersState, worklist: Worklist): PlaceholdersState {
  const { decided, waits, undoable, sentences, worklist: before } = state;
  const now = withPlaceInList({
    ...state,
    worklist,
    sentences: carrySentences(sentences, worklist),
    decided: carryDecided(decided, before, worklist),
    waits: carryDecided(waits, before, worklist),
    undoable: carrySteps(undoable, before, worklist),
    failure: undefined,
  });
  return before ? now : { ...now, currentName: firstName(now) };
}

/** So many places of a name leave room for what else is in the list. */
const FEW = 8;

/** The name that asks when the report is opened, for it fills the most in one go. */
function firstName(state: PlaceholdersState): string | undefined {
  const [first] = viewOf(state).rows.flatMap((row) => (row.type === 'name' ? [row] : []));
  return first && first.entries.length <= FEW ? first.key : undefined;
}

/** The clerk stays at the current entry as long as it is left. */
function withPlaceInList(state: PlaceholdersState): PlaceholdersState {
  const { current } = state;
  const isLeft = leftOf(state).some(({ id }) => id === current);
  return { ...state, current: isLeft ? current : undefined };
}

function isSame(some: readonly Paragraph[], others: readonly Paragraph[]): boolean {
  return some.length === others.length && some.every((paragraph, i) => isAlike(paragraph, others[i]));
}

function isAlike(one: Paragraph, other: Paragraph | undefined): boolean {
  return (
    one.text === other?.text &&
    one.number === other.number &&
    one.wordText?.text === other.wordText?.text &&
    one.wordText?.isSure === other.wordText?.isSure
  );
}
