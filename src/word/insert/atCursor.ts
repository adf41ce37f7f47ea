import type { Span } from '../../report/span';
import { WordFailure } from '../office/failure';
import { inTurn } from '../office/inTurn';
import { isPlainText } from '../edit/plainText';
import { readAtCursor } from '../read/readAtCursor';
import { rememberRead } from '../read/lastRead';
import { hasFile, type ReportSnapshot, hasSameTexts, TEXTS } from '../read/snapshot';
import { readSnapshotAnew } from '../read/readSnapshot';
import { asFailure, keep, run } from '../office/run';
import { lookAfterFailure } from './afterFailure';
import { queueSnapshotAfter } from './snapshotAfter';

/** Words that were inserted at the cursor. */
export interface Words {
  /** Where they stand; null where that is not known, as in a header: then they cannot be taken back from here. */
  readonly span: Span | null;
  /** What they were put in place of; empty for nothing. */
  readonly replaced: string;
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
  const selection = keep(context.document.getSelection());
  selection.load('text');
  const { snapshot } = await readAtCursor(context, undefined, TEXTS);
  const range = await readRange(context, selection);
  const checked = range.text;
  if (!isPlainText(checked))
    throw new WordFailure('severalParagraphs', 'The selection is more than a plain stretch of a paragraph');

  range.load('text'); // as it is now: somebody may have typed there since it was looked at
  const inserted = range.insertText(text, 'Replace');
  // A Word that does not give the file would fail with the words on their way.
  const snapshotAfter = hasFile(snapshot) ? queueSnapshotAfter(context, snapshot, TEXTS) : null;
  inserted.select('End'); // last, for what Word cannot select fails the batch
  let replaced = checked;
  let now: ReportSnapshot | undefined;
  try {
    await context.sync();
    replaced = range.text;
    now = await snapshotAfter?.();
  } catch (error) {
    const failure = await asFailure(error);
    if (failure.code !== 'gone') throw await lookAfterFailure(failure, snapshot.paragraphs);
    // Word does not go behind the words (office-js#3589): they may stand all the same, and that is seen.
    now = await readSnapshotAnew(context, TEXTS);
    if (hasSameTexts(snapshot.paragraphs, now.paragraphs)) throw failure;
  }
  if (!now || now.file instanceof WordFailure) return { span: null, replaced };
  rememberRead(now.paragraphs, now.bodyText);
  return { span: isPlainText(replaced) ? spanOf(text, checked, snapshot, now) : null, replaced };
}

/** The selection with its text: asked for anew if the batch with the cursor failed, for then it was not read either. */
async function readRange(context: Word.RequestContext, selection: Word.Range): Promise<Word.Range> {
  if (isRead(selection)) return selection;
  const again = keep(context.document.getSelection());
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
 * Where the words stand: in the one paragraph that reads as it did with the words in place of what was selected, and of
 * places there that read alike the first. Of the rest of the report nothing is asked; null where no paragraph reads so, or
 * several do.
 */
function spanOf(text: string, selected: string, before: ReportSnapshot, now: ReportSnapshot): Span | null {
  const spans = now.paragraphs.flatMap(({ text: is, index }): Span[] => {
    const was = before.paragraphs[index]?.text ?? '';
    const start = was === is ? -1 : startOf(was, is, selected, text);
    return start < 0 ? [] : [{ part: 'body', paragraph: index, start, end: start + text.length, text }];
  });
  return spans.length === 1 ? (spans[0] ?? null) : null;
}

/** The first offset at which one text becomes the other by putting the words in place of what was selected; -1 for none. */
function startOf(was: string, is: string, selected: string, words: string): number {
  for (let at = 0; at + selected.length <= was.length; at++)
    if (was.startsWith(selected, at) && is === was.slice(0, at) + words + was.slice(at + selected.length))
      return at;
  return -1;
}
