import type { ReportPackage } from '../../../../word/package/reportPackage';
import { readWholeReport } from '../../../../word/read/readReport';
import { failureOf } from '../../../shared/failure';
import type { Store } from '../store';
import { openReport } from './reading';
import { applyParagraphs } from './report';

/**
 * Reads the report as it is now, and the list follows it.
 * @returns what was read of its file, if that could be read
 * @throws WordFailure
 */
export function readAgain(store: Store): Promise<ReportPackage | undefined> {
  return openReport(store, applyParagraphs);
}

/** Reads the report after an action did not do all that was asked for. A notice of that action stands before one of reading. */
export async function readAfterwards(store: Store): Promise<void> {
  try {
    await applyParagraphs(store, await readWholeReport());
  } catch (error) {
    const failure = failureOf(error);
    store.set({ notice: store.state.notice ?? { says: 'failure', action: 'read', failure } });
  }
}
