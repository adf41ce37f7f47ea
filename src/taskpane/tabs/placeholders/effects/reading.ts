import { bodyOf, type Paragraph } from '../../../../report/paragraph';
import type { ReportPackage } from '../../../../word/package/reportPackage';
import { readReportAndCursor } from '../../../../word/read/readReport';
import { failureOf } from '../../../shared/failure';
import type { Store } from '../store';
import { listFirst } from './listing';

/**
 * Reads the report as it is now. As long as it was never read, what goes wrong is all that the tab shows.
 * @param list takes the report into the tab; given where one was read before
 * @returns what was read of its file, if that could be read
 * @throws WordFailure
 */
export async function openReport(
  store: Store,
  list: (store: Store, paragraphs: readonly Paragraph[]) => Promise<unknown> = listFirst,
): Promise<ReportPackage | undefined> {
  try {
    const { report, file } = await readReportAndCursor();
    await list(store, report.paragraphs);
    store.followed.set({ report: { ...report, paragraphs: bodyOf(report.paragraphs) }, unread: undefined });
    return file;
  } catch (error) {
    const failure = failureOf(error);
    store.followed.set({ unread: failure });
    if (store.state.worklist) throw error;
    store.set({ failure });
    return undefined;
  }
}
