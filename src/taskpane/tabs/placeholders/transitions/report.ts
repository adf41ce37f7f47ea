import type { Paragraph } from '../../../../report/paragraph';
import { carryDecided, decide, type Decision } from '../../../../worklist/decisions';
import type { Worklist } from '../../../../worklist/entry';
import type { Filled } from '../../../../worklist/filled';
import { undoneAlready } from '../../../../worklist/undone';
import type { Value } from '../../../../worklist/written';
import { leftOf, ofKind } from '../derive/shown';
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
  return worklist === now.worklist ? now : withWorklist({ ...now, marksMayDiffer: true }, worklist);
}

/** Whether a report reads as it does in a list. */
export function isAsListed({ paragraphs }: Worklist, now: readonly Paragraph[]): boolean {
  return isSame(paragraphs, now);
}

/**
 * The state once some entries were filled in one go.
 * @param fills what undo is to know of them
 * @param now the list with their values
 */
export function withFilled(
  state: PlaceholdersState,
  done: readonly Value[],
  fills: readonly Filled[],
  now: Worklist,
): PlaceholdersState {
  const filled = new Set(done.map(({ id }) => id));
  const expected = leftOf(state).filter(({ id }) => !filled.has(id));
  const after = withWorklist(
    {
      ...state,
      undoable: [...state.undoable, { type: 'fills', fills }],
      filled: state.filled + done.length,
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
  return {
    ...state,
    undoable: withoutFills(state.undoable, undone),
    filled: Math.max(0, state.filled - undone.size),
  };
}

/** The state with another worklist; what the clerk has decided goes with it. */
function withWorklist(state: PlaceholdersState, worklist: Worklist): PlaceholdersState {
  const { decided, undoable, worklist: before } = state;
  return withPlaceInList({
    ...state,
    worklist,
    decided: carryDecided(decided, before, worklist),
    undoable: carrySteps(undoable, before, worklist),
    failure: undefined,
  });
}

/** The clerk stays at the current entry, and at the kind that is shown, as long as any of it is left. */
function withPlaceInList(state: PlaceholdersState): PlaceholdersState {
  const { current, kind } = state;
  const left = leftOf(state);
  return {
    ...state,
    current: left.some(({ id }) => id === current) ? current : undefined,
    kind: ofKind(left, kind).length > 0 ? kind : undefined,
  };
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
