import type { Paragraph } from '../../../../report/paragraph';
import type { Worklist } from '../../../../worklist/entry';
import type { Filled } from '../../../../worklist/filled';
import { carryPlaces } from '../../../../worklist/places/carry';
import { withFilledPlaces } from '../../../../worklist/places/filledPlaces';
import { undoneAlready } from '../../../../worklist/undone';
import type { Value } from '../../../../worklist/written';
import { leftOf } from '../derive/shown';
import type { PlaceholdersState } from '../state';
import { opened, withPlaces, withWorklist } from './opening';
import { carrySteps, fillsOf, withoutFills } from './undoSteps';

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
  if (!before) return opened(now, worklist);
  if (worklist === before) return now;
  const places = carryPlaces(now.places, before.paragraphs, paragraphs);
  return followed({ ...withPlaces(now, places), marksMayDiffer: true }, worklist);
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
  const after = followed(
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

/** The state with a list that follows its own. */
function followed(state: PlaceholdersState, worklist: Worklist): PlaceholdersState {
  const undoable = carrySteps(state.undoable, state.worklist, worklist);
  return withWorklist({ ...state, undoable }, worklist);
}

function withoutUndone(state: PlaceholdersState, undone: ReadonlySet<Filled>): PlaceholdersState {
  if (undone.size === 0) return state;
  return { ...state, undoable: withoutFills(state.undoable, undone) };
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
