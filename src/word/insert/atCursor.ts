import type { Span } from '../../report/span';
import { WordFailure } from '../failure';
import { inTurn } from '../inTurn';
import { hasFile, queueWhole, type Reading } from '../reading';
import { readAtCursor } from '../read';
import { asFailure, run } from '../run';
import { lookAfterFailure } from './afterFailure';

/** Words that were inserted at the cursor. */
export interface Words {
  /** Where they stand; null where that is not known, as in a header: then they cannot be taken back from here. */
  readonly span: Span | null;
  /** What was selected, and stands there no longer. */
  readonly replaced: string;
}

/** A selection over several paragraphs, or with something in it that is no text. */
const BREAKS = ['\r', '\n', '\v', '\u0007'];

/** The text that is selected in the report; empty for none. One `sync`. @throws WordFailure */
export function readSelectedText(): Promise<string> {
  return inTurn(() =>
    run(async (context) => {
      const selection = context.document.getSelection();
      selection.load('text'); // alone: newer properties of a selection steal the focus (office-js#6132)
      await context.sync();
      return selection.text;
    }),
  );
}

/**
 * Inserts words at the cursor, in the format that is there, in place of what is selected, if anything is; the cursor
 * comes to stand behind them. Two `sync`s, one more where the selection is outside the body.
 * @param text without line breaks
 * @throws WordFailure `severalParagraphs` if the selection is more than a stretch of one paragraph: nothing was changed
 */
export function insertAtCursor(text: string): Promise<Words> {
  return inTurn(() => run((context) => insert(context, text)));
}

async function insert(context: Word.RequestContext, text: string): Promise<Words> {
  const selection = context.document.getSelection();
  selection.load('text');
  const { reading, cursorIn } = await readAtCursor(context, undefined);
  const cursor = cursorIn(reading.paragraphs);
  const replaced = await textOf(context, selection);
  if (BREAKS.some((each) => replaced.includes(each)))
    throw new WordFailure('severalParagraphs', 'The selection is more than a line');

  const inserted = context.document.getSelection().insertText(text, 'Replace');
  inserted.select('End');
  const readAgain = queueWhole(context, context.document.body, null);
  try {
    await context.sync();
  } catch (error) {
    throw await lookAfterFailure(await asFailure(error), reading.paragraphs);
  }
  const now = readAgain();
  if (!cursor) return { span: null, replaced };
  const { paragraph, start } = cursor;
  const span: Span = { part: 'body', paragraph, start, end: start + text.length, text };
  return { span: stands(span, replaced, reading, now) ? span : null, replaced };
}

/** A batch in which the cursor failed has not read the selection either. */
async function textOf(context: Word.RequestContext, selection: Word.Range): Promise<string> {
  try {
    return selection.text;
  } catch {
    const again = context.document.getSelection();
    again.load('text');
    await context.sync();
    return again.text;
  }
}

/** Whether the paragraph reads as it did with the words in it, and the rest of the report as before. */
function stands({ paragraph, start, text }: Span, replaced: string, before: Reading, now: Reading): boolean {
  const was = before.paragraphs[paragraph]?.text ?? '';
  const wanted = was.slice(0, start) + text + was.slice(start + replaced.length);
  return hasFile(now) && now.paragraphs[paragraph]?.text === wanted;
}
