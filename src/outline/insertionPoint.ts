import type { Paragraph } from '../report/paragraph';
import type { DraftBlock } from './draft';
import { lastBeforeEnding } from './ending';
import { type Landmark, landmarksOf } from './landmarks';
import { isBlank, isText, lastWritten } from './text';

/** Where the clerk wants something: behind the paragraph that holds the cursor, or at the end. */
export type InsertionTarget = { readonly paragraph: number } | 'end';

/**
 * The paragraph behind which a draft goes: its index in the body; -1 where the body holds none.
 *
 * It is the one that holds the cursor, but a draft with headings goes behind the rest of the text that stands under the same
 * heading: what stands there is not to come under a new one. A part (一、) goes behind the part that holds the cursor, else
 * it would cut that in two. What ends the report stays at its end. And nothing goes into a table: it goes behind it.
 */
export function insertionPointOf(
  paragraphs: readonly Paragraph[],
  draft: readonly DraftBlock[],
  target: InsertionTarget,
): number {
  const last = paragraphs.length - 1;
  const at = target === 'end' ? atEnd(paragraphs, draft) : atCursor(paragraphs, draft, target.paragraph);
  return pastTable(paragraphs, Math.min(Math.max(at, 0), last));
}

function atEnd(paragraphs: readonly Paragraph[], draft: readonly DraftBlock[]): number {
  const signs = draft.some(({ type }) => type === 'right');
  return signs ? lastWritten(paragraphs) : lastBeforeEnding(paragraphs);
}

function atCursor(paragraphs: readonly Paragraph[], draft: readonly DraftBlock[], cursor: number): number {
  const depths = draft.flatMap((block) => (block.type === 'heading' ? [block.depth] : []));
  if (depths.length === 0) return cursor;
  const landmarks = landmarksOf(paragraphs);
  const isInPart = landmarks.some(({ heading, paragraph }) => heading && paragraph <= cursor);
  if (depths.includes(1) && isInPart) return endOfPart(paragraphs, landmarks, cursor);
  return pastText(paragraphs, landmarks, cursor);
}

/** Behind the text that stands under the heading or lead above the cursor; at the head of the report, behind its opening. */
function pastText(paragraphs: readonly Paragraph[], landmarks: readonly Landmark[], cursor: number): number {
  if (paragraphs[cursor]?.inTable) return cursor; // behind the table, as the clerk sees it
  const ending = lastBeforeEnding(paragraphs);
  // Word opens a report with the cursor in its title: no text is to slip from under that.
  const isTitle = isAboveText(paragraphs, cursor) && paragraphs.slice(0, cursor).every(isBlank);
  if (landmarks.length === 0) return isTitle ? Math.max(ending, cursor) : cursor;
  if (lastWritten(paragraphs, cursor) > ending) return ending;
  const starts = new Set(landmarks.map(({ paragraph }) => paragraph));
  const isBelow = landmarks.some(({ paragraph }) => paragraph <= cursor);
  if (!isBelow && !isAboveText(paragraphs, lastWritten(paragraphs, cursor))) return cursor;
  let end = cursor;
  while (end < ending && !starts.has(end + 1)) end++;
  // In a blank line below the text the clerk has made room.
  return Math.max(lastWritten(paragraphs, end), cursor);
}

/** Whether a paragraph above the first heading is the title or the like, to which the text below it belongs. */
function isAboveText(paragraphs: readonly Paragraph[], at: number): boolean {
  const paragraph = paragraphs[at];
  return !paragraph || (!paragraph.inTable && !isText(paragraph));
}

/** The last paragraph of the part of the report that holds a paragraph. */
function endOfPart(paragraphs: readonly Paragraph[], landmarks: readonly Landmark[], cursor: number): number {
  const top = Math.min(...landmarks.map(({ level }) => level));
  const next = landmarks.find(({ paragraph, level }) => paragraph > cursor && level === top);
  if (next) return lastWritten(paragraphs, next.paragraph - 1);
  return Math.max(cursor, lastBeforeEnding(paragraphs));
}

function pastTable(paragraphs: readonly Paragraph[], from: number): number {
  let at = from;
  if (paragraphs[at]?.inTable) while (paragraphs[at + 1]?.inTable) at++;
  return at;
}
