import type { Steps } from '../../report/steps';
import { type Counts, readCounts } from './counts';
import text from './counts.tsv';
import { HALF_HOMOPHONES, LOOKALIKES } from './lookalikes';

/** Reads the counts that come with the add-in. */
export function readTable(): Steps<Counts> {
  return readCounts(text, [...LOOKALIKES, ...HALF_HOMOPHONES]);
}
