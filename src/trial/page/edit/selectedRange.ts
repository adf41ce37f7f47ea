import type { LiveRange } from '../../../standin/document/range/liveRange';
import { rangeOf } from '../../../standin/document/range/position';
import type { Trial } from '../trial';

/** What is selected in the document, as a range of its own. To be released by whoever asked. */
export function selectedRange({ host }: Trial): LiveRange {
  const { start, end } = host.document.selection;
  return rangeOf(host.document, start, end);
}
