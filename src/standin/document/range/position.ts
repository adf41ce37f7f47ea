import type { Position } from '../story/position';
import type { XmlElement } from '../../xml/node';
import { lengthOf } from '../story/characters';
import { LiveRange } from './liveRange';
import { nextParagraph, paragraphsOf } from '../markup/paragraphs';
import { treeOrder } from '../markup/tree';
import type { Story } from '../story/openDocument';
import type { OpenDocument } from '../story/openDocument';

/** How one range lies to another, by Word's names (`Word.LocationRelation`). */
type LocationRelation =
  | 'Unrelated'
  | 'Equal'
  | 'ContainsStart'
  | 'ContainsEnd'
  | 'Contains'
  | 'InsideStart'
  | 'InsideEnd'
  | 'Inside'
  | 'AdjacentBefore'
  | 'OverlapsBefore'
  | 'Before'
  | 'AdjacentAfter'
  | 'OverlapsAfter'
  | 'After';

/** A range from one position to another, in whichever order they are given. */
export function rangeOf(document: OpenDocument, start: Position, end: Position): LiveRange {
  return comparePositions(start, end) > 0
    ? new LiveRange(document, end, start)
    : new LiveRange(document, start, end);
}

/** The content of a paragraph without its mark. */
export function paragraphRange(document: OpenDocument, paragraph: XmlElement): LiveRange {
  return new LiveRange(document, { paragraph, offset: 0 }, { paragraph, offset: lengthOf(paragraph) });
}

/** All that a story holds. */
export function storyRange(story: Story): LiveRange {
  const paragraphs = paragraphsOf(story.root);
  const [first, last] = [paragraphs[0], paragraphs[paragraphs.length - 1]];
  if (!first || !last) throw new Error(`There is no paragraph in ${story.partName}`);
  return new LiveRange(
    story.document,
    { paragraph: first, offset: 0 },
    { paragraph: last, offset: lengthOf(last) },
  );
}

/** The smallest range that holds both. */
export function hull(a: LiveRange, b: LiveRange): LiveRange {
  const start = comparePositions(a.start, b.start) <= 0 ? a.start : b.start;
  const end = comparePositions(a.end, b.end) >= 0 ? a.end : b.end;
  return new LiveRange(a.document, start, end);
}

/** Negative if `a` comes first, 0 if they are one place, `NaN` if they are in different parts. */
function comparePositions(first: Position, second: Position): number {
  const [a, b] = [pastMark(first), pastMark(second)];
  return a.paragraph === b.paragraph ? a.offset - b.offset : treeOrder(a.paragraph, b.paragraph);
}

/** After a mark is where the next paragraph begins. */
export function pastMark(position: Position): Position {
  if (position.offset <= lengthOf(position.paragraph)) return position;
  const next = nextParagraph(position.paragraph);
  return next ? { paragraph: next, offset: 0 } : position;
}

/** How `a` lies to `b`: `compare(a, b) === 'Before'` says that `a` ends before `b` begins. */
export function compare(a: LiveRange, b: LiveRange): LocationRelation {
  const start = comparePositions(a.start, b.start);
  const end = comparePositions(a.end, b.end);
  const endToStart = comparePositions(a.end, b.start);
  const startToEnd = comparePositions(a.start, b.end);
  if (Number.isNaN(start)) return 'Unrelated';
  if (start === 0 && end === 0) return 'Equal';
  if (endToStart < 0) return 'Before';
  if (startToEnd > 0) return 'After';
  if (start < 0 && endToStart === 0) return b.isEmpty ? 'ContainsEnd' : 'AdjacentBefore';
  if (end > 0 && startToEnd === 0) return b.isEmpty ? 'ContainsStart' : 'AdjacentAfter';
  if (a.isEmpty && endToStart === 0) return 'InsideStart';
  if (a.isEmpty && startToEnd === 0) return 'InsideEnd';
  if (start === 0) return end > 0 ? 'ContainsStart' : 'InsideStart';
  if (end === 0) return start < 0 ? 'ContainsEnd' : 'InsideEnd';
  if (start < 0) return end > 0 ? 'Contains' : 'OverlapsBefore';
  return end < 0 ? 'Inside' : 'OverlapsAfter';
}
