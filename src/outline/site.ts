import type { Paragraph } from '../report/paragraph';
import type { DraftBlock } from './draft';
import { lastBeforeEnding } from './ending';
import { type Landmark, landmarksOf } from './landmarks';
import { isBlank, isText, lastWritten } from './text';

/** Where the clerk wants something: behind the paragraph that holds the cursor, or at the end. */
export type Wish = { readonly paragraph: number } | 'end';

/**
 * The paragraph behind which a draft goes: its index in the body; -1 where the body holds none.
 *
 * It is the one that holds the cursor, but for three cases. A draft with headings goes behind the text that follows there
 * where the cursor is in a heading, or in the title: none is to lose what stands under it. A part (一、) goes behind the
 * part that holds the cursor, else it would cut that in two. And nothing goes into a table: it goes behind it.
 */
export function siteOf(paragraphs: readonly Paragraph[], draft: readonly DraftBlock[], wish: Wish): number {
  const last = paragraphs.length - 1;
  const at = wish === 'end' ? atEnd(paragraphs, draft) : atCursor(paragraphs, draft, wish.paragraph);
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

/** Behind the text that follows where the cursor is in a heading, a lead or the title, or in blank lines below it. */
function pastText(paragraphs: readonly Paragraph[], landmarks: readonly Landmark[], cursor: number): number {
  const next = paragraphs.findIndex((each, index) => index > cursor && !isBlank(each));
  const starts = new Set(landmarks.map(({ paragraph }) => paragraph));
  const ending = lastBeforeEnding(paragraphs);
  const holdsText = next >= 0 && next <= ending && !starts.has(next);
  if (!holdsText || !opens(paragraphs, landmarks, lastWritten(paragraphs, cursor))) return cursor;
  let end = next;
  while (end < ending && !starts.has(end + 1)) end++;
  return lastWritten(paragraphs, end);
}

/** Whether text stands under a paragraph: a heading, a lead, or what is at the head of the report and is no text. */
function opens(paragraphs: readonly Paragraph[], landmarks: readonly Landmark[], at: number): boolean {
  const paragraph = paragraphs[at];
  if (!paragraph) return true;
  const landmark = landmarks.find((each) => each.paragraph === at);
  if (landmark) return !landmark.heading?.runIn;
  const isAtHead = landmarks.every((each) => each.paragraph > at);
  return isAtHead && !paragraph.inTable && !isText(paragraph);
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
