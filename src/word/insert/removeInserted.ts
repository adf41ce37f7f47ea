import type { Paragraph } from '../../report/paragraph';
import type { Span } from '../../report/span';
import { WordFailure } from '../office/failure';
import { inTurn } from '../office/inTurn';
import { EITHER_WAY, queueSearches } from '../locate/search';
import type { Match } from '../locate/match';
import { targetsOf } from '../locate/targets';
import { isTracked } from '../office/optionalMembers';
import { ITEMS, type ReportSnapshot, TEXTS } from '../read/snapshot';
import { readSnapshot } from '../read/readSnapshot';
import { asFailure, run } from '../office/run';
import { queuePaused, syncPaused } from '../office/tracking';
import { lookAfterFailure } from './afterFailure';
import { emptyMarkup } from './markup';
import type { Inserted, NumberChange } from './order';
import { nearest, findParagraphs } from './findParagraphs';
import { restoredNumber, hasTexts, textsWithout } from './restoreNumbers';
import { queueSnapshotAfter } from './snapshotAfter';

/**
 * What became of it: `changed` where what was inserted no longer stands as it was; then nothing was touched. `traces`: it is
 * gone, but empty lines or tracked changes may be left of it.
 */
export type Removal = 'takenOut' | 'traces' | 'changed' | 'uncertain';

/**
 * Takes out what was inserted, if it still stands where and as it was inserted, and puts the numbers behind it back. Two
 * `sync`s; one more where there are numbers, and one where an empty paragraph had made room for it and comes back.
 * @throws WordFailure
 */
export function removeInserted(inserted: Inserted): Promise<Removal> {
  return inTurn(() => run((context) => remove(context, inserted)));
}

async function remove(context: Word.RequestContext, inserted: Inserted): Promise<Removal> {
  const snapshot = await readSnapshot(context);
  const { paragraphs } = snapshot;
  const first = firstOf(inserted, paragraphs);
  if (first === undefined) return 'changed';
  const numbers = inserted.numbers.map((each) => restoredNumber(each, inserted, first, paragraphs));
  if (!numbers.every((each) => each !== undefined)) return 'changed';
  const matches = await locateNumbers(context, numbers, snapshot);
  if (matches.length < numbers.length) return 'changed';
  for (const { span, range } of matches) {
    const change = numbers.find((each) => each.span === span);
    if (change) range.insertText(change.value, 'Replace');
  }
  // What is deleted while changes are tracked would stay, struck through.
  queuePaused(context.document, snapshot.mode, () => {
    queueRemoval(snapshot, inserted, first);
  });
  const snapshotAfter = queueSnapshotAfter(context, snapshot, ITEMS);
  try {
    await syncPaused(context, snapshot.mode);
    const wanted = textsWithout(paragraphs, first, inserted.texts.length, numbers);
    const isBack = comesBack(inserted, snapshot);
    const others = paragraphs.length - inserted.texts.length;
    const now = isBack
      ? await leaveOneEmpty(context, await snapshotAfter(), first, others)
      : (await snapshotAfter()).paragraphs;
    if (!hasTexts(now, wanted)) return 'uncertain';
    const isWhole =
      now.length === wanted.length + (isBack ? 1 : 0) && !(isTracked(snapshot.mode) && numbers.length > 0);
    return isWhole ? 'takenOut' : 'traces';
  } catch (error) {
    throw await lookAfterFailure(await asFailure(error), paragraphs);
  }
}

/** Where the numbers are that are put back. One `sync`, none where there are none. */
async function locateNumbers(
  context: Word.RequestContext,
  numbers: readonly NumberChange[],
  snapshot: ReportSnapshot,
): Promise<Match<Span>[]> {
  if (numbers.length === 0) return [];
  const spans = numbers.map(({ span }) => span);
  const searches = queueSearches(context, targetsOf(spans, snapshot).targets, EITHER_WAY);
  await context.sync();
  return searches.resolve().found;
}

/** Whether an empty paragraph had made room and comes back. A deletion that is tracked leaves one anyway. */
function comesBack({ emptyTaken }: Inserted, { mode }: ReportSnapshot): boolean {
  return emptyTaken !== null && !isTracked(mode);
}

/** The last first: a paragraph that goes moves none that is still to go. */
function queueRemoval(snapshot: ReportSnapshot, inserted: Inserted, first: number): void {
  const { items, file } = snapshot;
  const { texts, emptyTaken } = inserted;
  for (let i = first + texts.length - 1; i > first; i--) items[i]?.delete();
  const last = items[first];
  if (emptyTaken === null || !comesBack(inserted, snapshot)) {
    last?.delete();
    return;
  }
  const styles = file === null || file instanceof WordFailure ? undefined : file.styles;
  last?.clear();
  last?.insertOoxml(emptyMarkup(emptyTaken, styles), 'Start');
}

/**
 * Takes away the empty paragraphs that Word puts behind the one that came back: one `sync`, none where there are none.
 * @param others how many paragraphs the report has besides
 */
async function leaveOneEmpty(
  context: Word.RequestContext,
  now: ReportSnapshot,
  first: number,
  others: number,
): Promise<readonly Paragraph[]> {
  const { paragraphs, items } = now;
  const empties = paragraphs.slice(first, first + paragraphs.length - others);
  if (empties.length < 2 || empties.some(({ text }) => text !== '')) return paragraphs;
  for (const { index } of empties.slice(1).reverse()) items[index]?.delete();
  const snapshotAfter = queueSnapshotAfter(context, now, TEXTS);
  await context.sync();
  return (await snapshotAfter()).paragraphs;
}

/** Whether what was inserted still stands as it was inserted, so that it can be taken out. */
export function standsInserted(inserted: Inserted, paragraphs: readonly Paragraph[]): boolean {
  return firstOf(inserted, paragraphs) !== undefined;
}

/** Where the new paragraphs stand now: the nearest place at which all read as they were left, beside what was beside them. */
function firstOf(
  { texts, first, beside, copies }: Inserted,
  paragraphs: readonly Paragraph[],
): number | undefined {
  const textAt = (at: number): string | null => paragraphs[at]?.text ?? null;
  const isBeside = (at: number): boolean =>
    textAt(at - 1) === beside[0] || textAt(at + texts.length) === beside[1];
  const places = findParagraphs(texts, paragraphs);
  return places.length < copies ? undefined : nearest(places.filter(isBeside), first);
}
