import type { Wish } from '../../../../outline/site';
import type { ReportAndCursor } from '../../../../word/read/readReport';
import type { Place } from '../state';

/** Where the chosen ones go; null where that is at the cursor and it is not known where that is. */
export function wishOf(place: Place, { cursor }: Pick<ReportAndCursor, 'cursor'>): Wish | null {
  if (place === 'end') return 'end';
  return cursor && { paragraph: cursor.paragraph };
}
