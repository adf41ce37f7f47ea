import type { Paragraph } from '../../../../report/paragraph';
import { nextTask, stepByStep } from '../../../../report/steps';
import { type DocumentSettings, writeSetting } from '../../../../word/office/settings';
import type { Decision } from '../../../../worklist/decisions';
import type { Worklist } from '../../../../worklist/entry';
import { filledBy } from '../../../../worklist/filled';
import { fingerprintsInSteps, fingerprintsOf } from '../../../../worklist/fingerprint';
import { isWithout, readWorklistInSteps, withFillsInSteps } from '../../../../worklist/worklist';
import type { Value } from '../../../../worklist/written';
import { getPreferences } from '../../../app/preferences';
import { sentencesInSteps } from '../derive/sentences';
import type { PlaceholdersState } from '../state';
import type { Store } from '../store';
import { isAsListed, withDecision, withFilled, withParagraphs } from '../transitions/report';
import type { RecordedDecision } from '../undoStep';
import { keepFilled } from './keeping';

/**
 * The list follows the report as it reads now, step by step: a long one takes a while, in which the clerk can type.
 * @param isWanted asked before each further step
 * @returns whether it does: not where that was not wanted to its end
 */
export async function applyParagraphs(
  store: Store,
  paragraphs: readonly Paragraph[],
  isWanted: () => boolean = () => true,
): Promise<boolean> {
  const { worklist: before } = store.state;
  const { signsOff } = getPreferences();
  const isSame = before !== undefined && isAsListed(before, paragraphs) && isWithout(before, signsOff);
  const worklist = isSame
    ? before
    : await stepByStep(readWorklistInSteps(paragraphs, before, signsOff), isWanted);
  if (!worklist) return false;
  await prepare(worklist);
  apply(store, withParagraphs(store.state, paragraphs, worklist));
  return true;
}

/** The list after values were written over some of its entries. @param before the one in which they were */
export async function applyFills(store: Store, before: Worklist, values: readonly Value[]): Promise<void> {
  const fills = filledBy(before, values);
  const now = await stepByStep(withFillsInSteps(before, values));
  await prepare(now);
  const stateAfter = (state: PlaceholdersState): PlaceholdersState =>
    withFilled(state, { values, before, now, fills });
  const expected = store.state;
  const after = stateAfter(expected);
  await nextTask(); // the list is drawn by itself
  const was = store.state;
  store.set(was === expected ? after : stateAfter(was));
  await nextTask();
  keepChanged(was, store.state);
}

/** What is asked of each list: in a long report it takes a while, too. */
async function prepare(worklist: Worklist): Promise<void> {
  await stepByStep(fingerprintsInSteps(worklist));
  await stepByStep(sentencesInSteps(worklist));
}

/**
 * Records what the clerk says of an entry, or takes that back with `undefined`: in the list and in the document, at once.
 * @returns what undo is to know of it
 */
export function recordDecision(store: Store, id: number, decision: Decision | undefined): RecordedDecision {
  const { worklist, decided } = store.state;
  const before = decided.decisions.get(id);
  if (!worklist) return { id, decision, before, fingerprint: undefined };
  apply(store, withDecision(store.state, worklist, id, decision));
  return { id, decision, before, fingerprint: fingerprintsOf(worklist).get(id) };
}

/** Takes on a state that follows from the report, and has the document remember what of it is to be kept. */
function apply(store: Store, state: PlaceholdersState): void {
  const before = store.state;
  store.set(state);
  keepChanged(before, state);
}

function keepChanged(before: PlaceholdersState, state: PlaceholdersState): void {
  // What was found again when the report was opened is kept already.
  if (state.places !== before.places && before.worklist) keepFilled(state);
  if (state.decided.kept !== before.decided.kept) keepSaid('decisions', state.decided.kept);
  if (state.waits.kept !== before.waits.kept) keepSaid('waits', state.waits.kept);
}

/** Has the document remember what was said of entries. */
export function keepSaid<K extends 'decisions' | 'waits'>(key: K, kept: DocumentSettings[K]): void {
  writeSetting(key, Object.keys(kept).length === 0 ? undefined : kept);
}
