import type { Paragraph } from '../../report/paragraph';
import type { Span } from '../../report/span';
import { WordFailure } from '../failure';
import { inTurn } from '../inTurn';
import { queueSearches, targetsOf } from '../locate';
import { isTracked } from '../newer';
import type { Reading } from '../reading';
import { readWhole } from '../readWhole';
import { asFailure, run } from '../run';
import { lookAfterFailure } from './afterFailure';
import { emptyMarkup } from './markup';
import type { Inserted, NumberChange } from './order';
import { queueReadAgain } from './readAgain';

/** What became of it: `changed` where what was inserted no longer stands as it was; then nothing was touched. */
export type TakenOut = 'takenOut' | 'changed' | 'uncertain';

/**
 * Takes out what was inserted, if it still stands where and as it was inserted, and puts the numbers behind it back. At
 * most three `sync`s; one more where an empty paragraph had made room for it, and comes back.
 * @throws WordFailure
 */
export function takeOutInserted(inserted: Inserted): Promise<TakenOut> {
  return inTurn(() => run((context) => takeOut(context, inserted)));
}

async function takeOut(context: Word.RequestContext, inserted: Inserted): Promise<TakenOut> {
  const reading = await readWhole(context);
  const { paragraphs } = reading;
  const first = firstOf(inserted, paragraphs);
  if (first === undefined) return 'changed';
  const numbers = inserted.numbers.map((each) => back(each, inserted, first, paragraphs));
  if (!numbers.every((each) => each !== undefined)) return 'changed';
  const spans = numbers.map(({ span }) => span);
  const searches = queueSearches(targetsOf(spans, reading).targets);
  await context.sync();

  const places = searches.settle().found;
  if (places.length < numbers.length) return 'changed';
  for (const { span, range } of places) {
    const change = numbers.find((each) => each.span === span);
    if (change) range.insertText(change.value, 'Replace');
  }
  queueRemoval(reading, inserted, first);
  const readAgain = queueReadAgain(context, reading);
  try {
    await context.sync();
    const wanted = without(paragraphs, first, inserted.texts.length, numbers);
    const now = await leaveOneEmpty(context, readAgain(), first, paragraphs.length - inserted.texts.length);
    return reads(now, wanted) ? 'takenOut' : 'uncertain';
  } catch (error) {
    throw await lookAfterFailure(await asFailure(error), paragraphs);
  }
}

/** The last first: a paragraph that goes moves none that is still to go. */
function queueRemoval({ items, file, mode }: Reading, { texts, emptyTaken }: Inserted, first: number): void {
  for (let i = first + texts.length - 1; i > first; i--) items[i]?.delete();
  const last = items[first];
  if (emptyTaken === null || isTracked(mode)) {
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
  now: Reading,
  first: number,
  others: number,
): Promise<readonly Paragraph[]> {
  const { paragraphs, items } = now;
  const empties = paragraphs.slice(first, first + paragraphs.length - others);
  if (empties.length < 2 || empties.some(({ text }) => text !== '')) return paragraphs;
  for (const { index } of empties.slice(1).reverse()) items[index]?.delete();
  const readAgain = queueReadAgain(context, now);
  await context.sync();
  return readAgain().paragraphs;
}

/** Where the new paragraphs stand now: the nearest place at which all read as they were left, beside what was beside them. */
function firstOf({ texts, first, beside }: Inserted, paragraphs: readonly Paragraph[]): number | undefined {
  const textAt = (at: number): string | null => paragraphs[at]?.text ?? null;
  const standsAt = (at: number): boolean =>
    texts.every((text, i) => textAt(at + i) === text) &&
    (textAt(at - 1) === beside[0] || textAt(at + texts.length) === beside[1]);
  const places = paragraphs.map(({ index }) => index).filter(standsAt);
  return places.sort((a, b) => Math.abs(a - first) - Math.abs(b - first))[0];
}

/** The change that puts a number back: where its heading stands as it was left, behind what was inserted. */
function back(
  { span, value, title }: Inserted['numbers'][number],
  { first, texts }: Inserted,
  now: number,
  paragraphs: readonly Paragraph[],
): NumberChange | undefined {
  const { start } = span;
  const end = start + value.length;
  const wanted = span.paragraph + now - first;
  const [heading] = paragraphs
    .slice(now + texts.length)
    .filter(({ text }) => text.slice(start, end + title.length) === value + title)
    .sort((a, b) => Math.abs(a.index - wanted) - Math.abs(b.index - wanted));
  if (!heading) return undefined;
  const { index: paragraph } = heading;
  return { span: { part: 'body', paragraph, start, end, text: value }, value: span.text };
}

/** What the report is to say then; empty paragraphs do not count, a tracked deletion leaves some. */
function without(
  paragraphs: readonly Paragraph[],
  first: number,
  count: number,
  changes: readonly NumberChange[],
): string[] {
  return paragraphs.flatMap(({ index, text }) => {
    if (index >= first && index < first + count) return [];
    const change = changes.find(({ span }) => span.paragraph === index);
    return [change ? replaced(text, change.span, change.value) : text];
  });
}

function replaced(text: string, { start, end }: Span, value: string): string {
  return text.slice(0, start) + value + text.slice(end);
}

function reads(paragraphs: readonly Paragraph[], wanted: readonly string[]): boolean {
  const said = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');
  return said(paragraphs.map(({ text }) => text)) === said(wanted);
}
