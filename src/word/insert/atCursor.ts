import type { Span } from '../../report/span';
import { WordFailure } from '../failure';
import { inTurn } from '../inTurn';
import { isPlainText } from '../plainText';
import { readAtCursor } from '../read';
import { hasFile, type Reading } from '../reading';
import { asFailure, run } from '../run';
import { lookAfterFailure } from './afterFailure';
import { queueReadAgain } from './readAgain';

/** Words that were inserted at the cursor. */
export interface Words {
  /** Where they stand; null where that is not known, as in a header: then they cannot be taken back from here. */
  readonly span: Span | null;
  /** What they were put in place of; empty for nothing. */
  readonly replaced: string;
}

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
 * comes to stand behind them. Two `sync`s, two more where the selection is outside the body.
 * @param text without line breaks
 * @throws WordFailure `severalParagraphs` if the selection is more than a plain stretch of one paragraph: it holds a break,
 *   a tab, a note's reference or the like; then nothing was changed
 */
export function insertAtCursor(text: string): Promise<Words> {
  return inTurn(() => run((context) => insert(context, text)));
}

async function insert(context: Word.RequestContext, text: string): Promise<Words> {
  const selection = context.document.getSelection();
  selection.load('text');
  const { reading, cursorIn } = await readAtCursor(context, undefined);
  const cursor = cursorIn(reading.paragraphs);
  const range = await readRange(context, selection);
  const checked = range.text;
  if (!isPlainText(checked))
    throw new WordFailure('severalParagraphs', 'The selection is more than a plain stretch of a paragraph');

  range.load('text'); // as it is now: somebody may have typed there since it was looked at
  range.insertText(text, 'Replace').select('End');
  // A Word that does not give the file would fail with the words on their way.
  const readAgain = cursor && hasFile(reading) ? queueReadAgain(context, reading) : null;
  try {
    await context.sync();
  } catch (error) {
    throw await lookAfterFailure(await asFailure(error), reading.paragraphs);
  }
  const replaced = range.text;
  if (!cursor || !readAgain) return { span: null, replaced };
  const { paragraph, start } = cursor;
  const span: Span = { part: 'body', paragraph, start, end: start + text.length, text };
  const canComeBack = isPlainText(replaced) && stands(span, checked, reading, readAgain());
  return { span: canComeBack ? span : null, replaced };
}

/** The selection with its text: asked for anew if the batch with the cursor failed, for then it was not read either. */
async function readRange(context: Word.RequestContext, selection: Word.Range): Promise<Word.Range> {
  if (isRead(selection)) return selection;
  const again = context.document.getSelection();
  again.load('text');
  await context.sync();
  return again;
}

function isRead(range: Word.Range): boolean {
  try {
    return typeof range.text === 'string';
  } catch {
    return false;
  }
}

/**
 * Whether the paragraph reads as it did, with the words in place of what was selected. Of the rest of the report nothing
 * is asked.
 */
function stands({ paragraph, start, text }: Span, selected: string, before: Reading, now: Reading): boolean {
  const was = before.paragraphs[paragraph]?.text ?? '';
  const wanted = was.slice(0, start) + text + was.slice(start + selected.length);
  return !(now.file instanceof WordFailure) && now.paragraphs[paragraph]?.text === wanted;
}
