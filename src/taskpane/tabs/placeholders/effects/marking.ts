import { clearMarks as clearInWord } from '../../../../word/marks';
import { readSetting } from '../../../../word/settings';
import type { Desk } from '../desk';
import { keep } from '../keep';

/** Marks every placeholder of the report as it is now. @throws WordFailure */
export async function markAll(desk: Desk): Promise<void> {
  const { marked, kept, lost, unreached, isStopped } = await desk.mark();
  if (isStopped) {
    desk.set({ notice: { says: 'stopped', marked: marked.length, of: desk.view.left.length } });
  } else tell(desk, kept.length, lost.length, unreached);
}

/** Takes every mark away. @throws WordFailure */
export async function clearMarks(desk: Desk): Promise<void> {
  desk.isCleared = true;
  desk.formerColour = readSetting('markColour') ?? desk.formerColour;
  const { unreached } = await clearInWord({ ifUnknown: desk.ifUnknown });
  desk.set({ allMarked: false });
  tell(desk, 0, 0, unreached);
  // The report is done: the document need not remember how many there were.
  if (desk.view.left.length === 0) keep('filled', undefined);
}

function tell(desk: Desk, kept: number, lost: number, unreached: number): void {
  if (kept + lost + unreached > 0) desk.set({ notice: { says: 'marks', kept, lost, unreached } });
}
