import { lengthOf } from '../story/characters';
import { isAttached } from '../story/home';
import type { Position } from '../story/position';
import type { LiveRange } from './liveRange';

/**
 * Does an edit at a range. In a Word with the quirk `rangesStayPut` the other ranges of its paragraphs stay where they
 * were although the characters moved; not so what is selected.
 */
export function editing<R>(edited: LiveRange, work: () => R): R {
  const { document } = edited;
  if (!document.quirks.has('rangesStayPut')) return work();
  const others = document.live
    .around(edited.paragraphs())
    .filter((range) => range !== edited && range !== document.selection)
    .map((range) => ({ range, start: range.start, end: range.end }));
  const done = work();
  for (const { range, start, end } of others) {
    if (isAttached(start.paragraph) && isAttached(end.paragraph))
      range.place(withinParagraph(start), withinParagraph(end));
  }
  return done;
}

/** The same place, or the end of its paragraph if that has become shorter. */
function withinParagraph({ paragraph, offset }: Position): Position {
  return { paragraph, offset: Math.min(offset, lengthOf(paragraph)) };
}
