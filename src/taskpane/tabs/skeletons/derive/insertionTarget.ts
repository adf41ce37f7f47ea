import type { InsertionTarget } from '../../../../outline/insertionPoint';
import type { ReportAndCursor } from '../../../../word/read/readReport';
import type { InsertionPlace } from '../state';

/** Where the chosen ones go; null where that is at the cursor and it is not known where that is. */
export function insertionTargetOf(
  place: InsertionPlace,
  { cursor }: Pick<ReportAndCursor, 'cursor'>,
): InsertionTarget | null {
  if (place === 'end') return 'end';
  return cursor && { paragraph: cursor.paragraph };
}
