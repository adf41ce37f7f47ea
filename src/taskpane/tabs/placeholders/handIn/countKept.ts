import type { Session } from '../session';
import { readWork } from './handIn';
import { countsOf } from './keptWork';

/** How much the document keeps of the clerk's work, all of it together. */
export async function countKept(session: Session): Promise<number> {
  return Object.values(countsOf(await readWork(session))).reduce((sum, count) => sum + count, 0);
}
