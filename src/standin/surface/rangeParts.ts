import type { LiveRange } from '../document/range/liveRange';
import { rangeOf } from '../document/range/position';
import type { Position } from '../document/story/position';
import type { Call } from '../protocol/call';
import { type Place, withRange } from './place';

/** `Word.RangeLocation`. */
type RangePart = 'Whole' | 'Start' | 'End' | 'Before' | 'After' | 'Content';

/** What most classes take. */
const COMMON: readonly RangePart[] = ['Whole', 'Start', 'End', 'After', 'Content'];

/**
 * `getRange(…)`: the whole of a place or its content, or the empty range at one of its ends. `End` is before the
 * last paragraph's mark, `After` behind it.
 */
export function rangePart(call: Call, place: Place, parts: readonly RangePart[] = COMMON): LiveRange {
  const part = call.oneOf(0, parts, 'Whole');
  const { document } = call.host;
  const ends = (extent: 'content' | 'whole'): readonly [Position, Position] =>
    withRange(document, place, extent, (range) => [range.start, range.end]);
  const [start, end] = ends('content');
  switch (part) {
    case 'Start':
    case 'Before':
      return rangeOf(document, start, start);
    case 'End':
      return rangeOf(document, end, end);
    case 'After': {
      const [, after] = ends('whole');
      return rangeOf(document, after, after);
    }
    case 'Content':
      return rangeOf(document, start, end);
    case 'Whole': {
      const [first, last] = ends('whole');
      return rangeOf(document, first, last);
    }
  }
}
