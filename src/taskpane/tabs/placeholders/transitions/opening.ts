import { carryDecided, decide, type Decision } from '../../../../worklist/decisions';
import type { Worklist } from '../../../../worklist/entry';
import { findPlaces } from '../../../../worklist/places/kept';
import { countFilled, type Place } from '../../../../worklist/places/place';
import { carrySentences } from '../derive/sentences';
import { leftOf } from '../derive/shown';
import { viewOf } from '../derive/view';
import { findDrafts, rememberedOf } from '../keptWork';
import type { PlaceholdersState } from '../state';

/** The state of a report that was read for the first time, with what was kept from before the pane was loaded. */
export function opened(state: PlaceholdersState, worklist: Worklist): PlaceholdersState {
  const { drafts, places } = rememberedOf(state.remembered, worklist.paragraphs);
  const now = withWorklist(state, worklist);
  return withPlaces(
    { ...now, currentName: firstName(now), drafts: findDrafts(drafts, worklist) },
    findPlaces(places, worklist.paragraphs),
  );
}

/** The state with another worklist; what the clerk has decided goes with it. */
export function withWorklist(state: PlaceholdersState, worklist: Worklist): PlaceholdersState {
  const { decided, waits, sentences, worklist: before } = state;
  return withPlaceInList({
    ...state,
    worklist,
    sentences: carrySentences(sentences, worklist),
    decided: carryDecided(decided, before, worklist),
    waits: carryDecided(waits, before, worklist),
    failure: undefined,
  });
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

/** The state with what was filled in as it stands now. */
export function withPlaces(state: PlaceholdersState, places: readonly Place[]): PlaceholdersState {
  return places === state.places ? state : { ...state, places, filled: countFilled(places) };
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
