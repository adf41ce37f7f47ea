import type { Paragraph } from '../../../../report/paragraph';
import { nextTask, stepByStep } from '../../../../report/steps';
import type { Worklist } from '../../../../worklist/entry';
import { filledBy } from '../../../../worklist/filled';
import { isWithout } from '../../../../worklist/listing';
import { readWorklistInSteps, withFillsInSteps } from '../../../../worklist/worklist';
import type { Value } from '../../../../worklist/written';
import { getPreferences } from '../../../app/preferences';
import type { PlaceholdersState } from '../state';
import type { Store } from '../store';
import { isAsListed, withFilled, withParagraphs } from '../transitions/report';
import { keepSaid } from './deciding';
import { keepFilled } from './keepingFilled';
import { prepare } from './listing';

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
