import { textOf } from '../../report/newParagraph';
import type { Paragraph } from '../../report/paragraph';
import type { Span } from '../../report/span';
import type { Cursor } from '../read/cursor';
import { WordFailure } from '../office/failure';
import { inTurn } from '../office/inTurn';
import { EITHER_WAY, queueSearches } from '../locate/search';
import { targetsOf } from '../locate/targets';
import { innerXmlOf, isBare } from '../package/formats';
import type { ReportPackage } from '../package/reportPackage';
import { exactCursor, readAtCursor } from '../read/readAtCursor';
import { ITEMS, type ReportSnapshot } from '../read/snapshot';
import { asFailure, run } from '../office/run';
import { queuePaused, syncPaused } from '../office/tracking';
import { isTracked } from '../office/optionalMembers';
import { finish } from './finish';
import { type ListPlace, queueListPlaces } from './lists';
import { markupOf } from './markup';
import type { InsertionOrder, InsertionResult } from './order';
import { lookAfterFailure } from './afterFailure';
import { queueSnapshotAfter } from './snapshotAfter';
import { findInserted } from './findInserted';

/** The report as it is now, to have paragraphs inserted. */
export interface InsertableReport {
  readonly paragraphs: readonly Paragraph[];
  readonly cursor: Cursor | null;
  /**
   * Inserts paragraphs, in the look of the report's own, and moves on the numbers of the headings behind them. At most three
   * `sync`s: insert, tidy up and search, renumber and select.
   * @throws WordFailure: `uncertain` if Word stopped on the way, or has not inserted what was asked for
   */
  insert(order: InsertionOrder): Promise<InsertionResult>;
}

/**
 * Reads the report and lets paragraphs be inserted, with no other action in between. One `sync` for the reading; one more
 * where the cursor's paragraph reads like others, and where somebody edits a number at that moment.
 * @param action finds out what is to be inserted where, and inserts it
 * @throws WordFailure: `mismatch` if the report's OOXML could not be had, then nothing was inserted
 */
export function withInsertable<T>(action: (report: InsertableReport) => Promise<T>): Promise<T> {
  return inTurn(() =>
    run(async (context) => {
      const read = await readAtCursor(context, undefined);
      const { snapshot } = read;
      const file = fileOf(snapshot);
      const cursor = await exactCursor(context, read);
      const { paragraphs } = snapshot;
      return action({ paragraphs, cursor, insert: (order) => insert(context, snapshot, file, order) });
    }),
  );
}

async function insert(
  context: Word.RequestContext,
  snapshot: ReportSnapshot,
  file: ReportPackage,
  order: InsertionOrder,
): Promise<InsertionResult> {
  const texts = order.paragraphs.map(textOf);
  const { emptyTaken, lists, now } = await write(context, snapshot, file, order);

  const insertedAt = findInserted(
    snapshot.paragraphs,
    now.paragraphs,
    order.after,
    texts,
    emptyTaken !== null,
  );
  if (!insertedAt)
    throw new WordFailure('uncertain', 'The report does not read as it should after an insertion');
  const moved = now.paragraphs.length - snapshot.paragraphs.length;
  const shifted = order.numbers.map(({ span, value }) => ({ span: shift(span, moved), value }));
  const { select } = order;
  const chosen = select && selected(insertedAt.first, texts, select);
  const { targets } = targetsOf<Span>([...shifted.map(({ span }) => span), ...(chosen ? [chosen] : [])], now);
  const searches = queueSearches(context, targets, EITHER_WAY);
  lists.attach(order.paragraphs, insertedAt.first, now);
  // What is deleted while changes are tracked would stay, struck through.
  const paused = insertedAt.strays.length > 0 ? snapshot.mode : 'Off';
  queuePaused(context.document, paused, () => {
    for (const index of [...insertedAt.strays].reverse()) now.items[index]?.delete();
  });
  try {
    await syncPaused(context, paused);
    return await finish(context, {
      insertedAt,
      texts,
      emptyTaken,
      now,
      found: searches.resolve().found,
      numbers: shifted,
      chosen,
      automatic: order.paragraphs.map(({ automatic, number }) => (automatic ? number : null)),
    });
  } catch (error) {
    throw await lookAfterFailure(await asFailure(error), snapshot.paragraphs);
  }
}

/** Queues and does the insertion itself, and reads the report behind it in the same batch. */
async function write(
  context: Word.RequestContext,
  snapshot: ReportSnapshot,
  file: ReportPackage,
  order: InsertionOrder,
): Promise<{ emptyTaken: string | null; lists: ListPlace; now: ReportSnapshot }> {
  const { items, paragraphs } = snapshot;
  const anchor = items[order.after];
  const read = paragraphs[order.after];
  if (!anchor || !read) throw new WordFailure('gone', `No paragraph ${order.after} in the report`);
  const element = file.elements[order.after];
  // A number may come from the paragraph's style alone.
  const isBlank = read.text === '' && read.number === '' && !read.inTable;
  const isEmpty = isBlank && element !== undefined && isBare(element);
  // A deletion that is tracked leaves the empty paragraph where it is.
  const emptyTaken = isEmpty && !isTracked(snapshot.mode) ? innerXmlOf(element) : null;
  const lists = queueListPlaces(order.paragraphs, items);
  const room = emptyTaken === null ? makeRoom(anchor, read.inTable ? anchor.tableNestingLevel : 0) : anchor;
  room.insertOoxml(markupOf(order.paragraphs, file), 'Start');
  const snapshotAfter = queueSnapshotAfter(context, snapshot, ITEMS);
  try {
    await context.sync();
  } catch (error) {
    throw await lookAfterFailure(await asFailure(error), paragraphs);
  }
  return { emptyTaken, lists, now: await snapshotAfter() };
}

/** An empty paragraph of its own behind another one, or behind the outermost table around that. */
function makeRoom(anchor: Word.Paragraph, nesting: number): Word.Paragraph {
  if (nesting === 0) return anchor.insertParagraph('', 'After');
  let table = anchor.parentTable;
  for (let level = nesting; level > 1; level--) table = table.parentTable;
  return table.insertParagraph('', 'After');
}

/** @throws WordFailure if the report's OOXML was not had: without it nothing can look like the report */
function fileOf({ file }: ReportSnapshot): ReportPackage {
  if (file === null) throw new WordFailure('mismatch', 'No OOXML of the report');
  if (file instanceof WordFailure) throw file;
  return file;
}

function shift(span: Span, by: number): Span {
  return { ...span, paragraph: span.paragraph + by };
}

function selected(
  first: number,
  texts: readonly string[],
  { paragraph, start, end }: NonNullable<InsertionOrder['select']>,
): Span {
  const text = (texts[paragraph] ?? '').slice(start, end);
  return { part: 'body', paragraph: first + paragraph, start, end, text };
}
