import { bodyOf, wordTextOf } from '../../report/paragraph';
import type { Span } from '../../report/span';
import { anew, hasSameTexts, ITEMS, queueTexts, type ReportSnapshot } from './snapshot';

/** Where in a snapshot the paragraph of a span is; -1 where it was not read. */
export function positionOf(
  { part, paragraph }: Pick<Span, 'part' | 'paragraph'>,
  { paragraphs }: ReportSnapshot,
): number {
  if (part === 'body') return paragraph;
  return paragraphs.findIndex((each) => each.part === part && each.index === paragraph);
}

/** Whether Word's own paragraphs of the body were asked for. */
export function hasItems({ items }: ReportSnapshot): boolean {
  return items[0] !== undefined;
}

/** Word's own paragraphs of a body that was read without them; null where it does not read so any more. One `sync`. */
export async function readItems(
  context: Word.RequestContext,
  snapshot: ReportSnapshot,
): Promise<ReportSnapshot['items'] | null> {
  const paragraphs = bodyOf(snapshot.paragraphs);
  const read = queueTexts(context, { ...ITEMS, numbers: false }, anew(context));
  await context.sync();
  const now = read();
  const wordText = paragraphs.map((paragraph) => ({ ...paragraph, text: wordTextOf(paragraph), number: '' }));
  return hasSameTexts(wordText, now.paragraphs) ? now.items : null;
}

/** A snapshot with Word's own paragraphs of the body. */
export function withItems(snapshot: ReportSnapshot, items: ReportSnapshot['items']): ReportSnapshot {
  const { length } = bodyOf(snapshot.paragraphs);
  return { ...snapshot, items: [...items.slice(0, length), ...snapshot.items.slice(length)] };
}
