import type { Paragraph } from '../../../../report/paragraph';
import { sketchOf } from '../../../../report/sketch';
import { nextTask, stepByStep } from '../../../../report/steps';
import type { Worklist } from '../../../../worklist/entry';
import { filledBy } from '../../../../worklist/filled';
import { isWithout } from '../../../../worklist/listing';
import { readWorklistInSteps, withFillsInSteps } from '../../../../worklist/worklist';
import type { Value } from '../../../../worklist/written';
import { getPreferences } from '../../../app/preferences';
import { indexesOf } from '../../../shared/controls/rows/indexesOf';
import { fieldsOf } from '../derive/rows';
import { kindsOf } from '../derive/shown';
import { viewInSteps } from '../derive/view';
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
  isWanted = always,
): Promise<boolean> {
  const { worklist: before } = store.state;
  const { signsOff } = getPreferences();
  const isSame = before !== undefined && isAsListed(before, paragraphs) && isWithout(before, signsOff);
  const worklist = isSame
    ? before
    : await stepByStep(readWorklistInSteps(paragraphs, before, signsOff), isWanted);
  if (!worklist) return false;
  await prepare(worklist);
  return takeOn(store, (state) => withParagraphs(state, paragraphs, worklist), isWanted);
}

const always = (): boolean => true;

/** The list after values were written over some of its entries. @param before the one in which they were */
export async function applyFills(store: Store, before: Worklist, values: readonly Value[]): Promise<void> {
  await nextTask(); // what was asked of Word, and what came back, was enough for one
  const fills = filledBy(before, values);
  const now = await stepByStep(withFillsInSteps(before, values));
  await prepare(now);
  await takeOn(store, (state) => withFilled(state, { values, before, now, fills }), always);
}

/**
 * Takes on a state that follows from the report, and has the document remember what of it is to be kept: of a long report
 * each part of that takes its time, and has a task of its own.
 * @param isWanted asked before the list is drawn
 * @returns whether it was
 */
async function takeOn(
  store: Store,
  stateAfter: (state: PlaceholdersState) => PlaceholdersState,
  isWanted: () => boolean,
): Promise<boolean> {
  await nextTask();
  const expected = store.state;
  const after = stateAfter(expected);
  if (after.worklist !== expected.worklist && !(await prepareView(after, isWanted))) return false;
  if (after.places !== expected.places && after.worklist) {
    await nextTask();
    sketchOf(after.worklist.paragraphs); // found out now, it is not found out while it is kept
  }
  await nextTask();
  if (!isWanted()) return false;
  // Drawn and kept at once: a decision that came in between would be written over by what was known before it.
  const was = store.state;
  store.set(was === expected ? after : stateAfter(was));
  keepChanged(was, store.state);
  return true;
}

/**
 * What is found out of a list now is not found out while it is drawn, or while a value is typed.
 * @returns whether it was wanted to its end
 */
async function prepareView(after: PlaceholdersState, isWanted: () => boolean): Promise<boolean> {
  await nextTask();
  const view = await stepByStep(viewInSteps(after), isWanted);
  if (!view) return false;
  await nextTask();
  indexesOf(view.rows);
  kindsOf(view.left);
  await nextTask();
  fieldsOf(view.rows);
  return true;
}

function keepChanged(before: PlaceholdersState, state: PlaceholdersState): void {
  // What was found again when the report was opened is kept already.
  if (state.places !== before.places && before.worklist) keepFilled(state);
  if (state.decided.kept !== before.decided.kept) keepSaid('decisions', state.decided.kept);
  if (state.waits.kept !== before.waits.kept) keepSaid('waits', state.waits.kept);
}
