import type { LiveRange } from '../../standin/document/range/liveRange';
import type { Position } from '../../standin/document/story/position';

/** Whether two ranges begin and end at the same places. */
export function areSame(a: LiveRange, b: LiveRange): boolean {
  return isSamePosition(a.start, b.start) && isSamePosition(a.end, b.end);
}

function isSamePosition(a: Position, b: Position): boolean {
  return a.paragraph === b.paragraph && a.offset === b.offset;
}
