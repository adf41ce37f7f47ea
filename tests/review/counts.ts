import { atOnce } from '../../src/report/steps';
import { readTable } from '../../src/review/words/countsTable';

/** The counts that come with the add-in. */
export const COUNTS = atOnce(readTable());
