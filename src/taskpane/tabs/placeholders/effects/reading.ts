import { bodyOf } from '../../../../report/paragraph';
import { readReportAndCursor, readWholeReport } from '../../../../word/read/readReport';
import { failureOf } from '../../../shared/failure';
import type { Store } from '../store';
import { applyParagraphs } from './report';

/**
 * Reads the report as it is now. As long as it was never read, what goes wrong is all that the tab shows.
 * @throws WordFailure
 */
export async function openReport(store: Store): Promise<void> {
  try {
    const report = await readReportAndCursor();
    await applyParagraphs(store, report.paragraphs);
    store.followed.set({ report: { ...report, paragraphs: bodyOf(report.paragraphs) }, unread: undefined });
  } catch (error) {
    const failure = failureOf(error);
    store.followed.set({ unread: failure });
    if (store.state.worklist) throw error;
    store.set({ failure });
  }
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
