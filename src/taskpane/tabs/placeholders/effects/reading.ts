import { readReportAndCursor } from '../../../../word/read';
import { failureOf } from '../../../shared/failure';
import type { Desk } from '../desk';

/** Reads the report as it is now. As long as it was never read, what goes wrong is all that the tab shows. @throws WordFailure */
export async function openReport(desk: Desk): Promise<void> {
  try {
    const report = await readReportAndCursor();
    desk.take(report.paragraphs);
    desk.followed.set({ report, unread: undefined });
  } catch (error) {
    const failure = failureOf(error);
    desk.followed.set({ unread: failure });
    if (desk.state.worklist) throw error;
    desk.set({ failure });
  }
}

/** The same, and puts our marks right, as far as there are any: opening the pane alone changes nothing. @throws WordFailure */
export async function lookAgain(desk: Desk): Promise<void> {
  await openReport(desk);
  if (!desk.state.worklist) return;
  desk.isUntidy = true; // Word's own undo takes marks away and brings them back, and no text tells of it
  await desk.tidy();
}
