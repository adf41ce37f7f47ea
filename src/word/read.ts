import type { Paragraph } from '../report/paragraph';
import { type Cursor, queueCursor } from './cursor';
import { inTurn } from './inTurn';
import { asFailure, run } from './run';

/** The report as it is now, and where the clerk is in it. */
export interface ReportAndCursor {
  readonly paragraphs: Paragraph[];
  /** Null where the selection is not in the body, or it cannot be told for sure where. */
  readonly cursor: Cursor | null;
}

/**
 * The report's body, paragraph by paragraph, with the numbers that Word puts before them. One `sync`.
 * @throws WordFailure
 */
export function readReport(): Promise<Paragraph[]> {
  return inTurn(() =>
    run(async (context) => {
      const items = queueReport(context.document.body);
      await context.sync();
      return paragraphsOf(items);
    }),
  );
}

/**
 * The same, and the cursor. One `sync`; another where the selection is outside the body.
 * @throws WordFailure
 */
export function readReportAndCursor(): Promise<ReportAndCursor> {
  return inTurn(() =>
    run(async (context) => {
      const { items, cursor } = await readWithCursor(context);
      return { paragraphs: paragraphsOf(items), cursor };
    }),
  );
}

/** Reads what `paragraphsOf` needs, and the cursor, in a batch that has begun. `sync`s as `readReportAndCursor`. */
export async function readWithCursor(
  context: Word.RequestContext,
): Promise<{ items: Word.ParagraphCollection; cursor: Cursor | null }> {
  const items = queueReport(context.document.body);
  const cursorIn = queueCursor(context);
  try {
    await context.sync();
  } catch (error) {
    const failure = await asFailure(error);
    if (failure.code === 'busy' || failure.code === 'lost') throw failure;
    // It was the cursor that failed, most likely; the report does not depend on it.
    // Word has kept nothing of the collection that it was asked for first: another one is asked for.
    const alone = queueReport(context.document.body.getRange('Content'));
    await context.sync();
    return { items: alone, cursor: null };
  }
  return { items, cursor: cursorIn(textsOf(items)) };
}

/** Queues the loading of the body's paragraphs with their texts and numbers. */
function queueReport({ paragraphs }: Word.Body | Word.Range): Word.ParagraphCollection {
  paragraphs.load('items/text,items/listItemOrNullObject/listString');
  return paragraphs;
}

/** What has been read with texts and numbers, as the other rooms know it. */
export function paragraphsOf(paragraphs: Word.ParagraphCollection): Paragraph[] {
  return paragraphs.items.map((paragraph, index) => {
    const item = paragraph.listItemOrNullObject;
    return {
      part: 'body',
      index,
      text: paragraph.text,
      number: item.isNullObject ? '' : item.listString,
    };
  });
}

/** Queues the loading of the body's paragraphs with their texts: the first batch of every action. */
export function queueTexts(context: Word.RequestContext): Word.ParagraphCollection {
  const paragraphs = context.document.body.paragraphs;
  paragraphs.load('items/text');
  return paragraphs;
}

/** The texts that `queueTexts` has read. */
export function textsOf(paragraphs: Word.ParagraphCollection): string[] {
  return paragraphs.items.map((paragraph) => paragraph.text);
}
