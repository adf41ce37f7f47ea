import { type Counts, readCounts } from './counts';
import text from './counts.tsv';
import { HALF_HOMOPHONES, LOOKALIKES } from './lookalikes';

/** The counts that come with the add-in. */
export const COUNTS: Counts = readCounts(text, [...LOOKALIKES, ...HALF_HOMOPHONES]);
