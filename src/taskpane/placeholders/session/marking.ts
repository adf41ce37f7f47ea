import { setMarks } from '../../../word/marks';
import { readReport } from '../../../word/read';
import { readSetting } from '../../../word/settings';
import type { Desk } from './desk';
import { keep } from './keep';

/** Marks every placeholder of the report as it is now. @throws WordFailure */
export async function markAll(desk: Desk): Promise<void> {
  desk.take(await readReport());
  const { kept, lost, unreached } = await desk.mark();
  tell(desk, kept.length, lost.length, unreached);
}

/** Takes every mark away. @throws WordFailure */
export async function clearMarks(desk: Desk): Promise<void> {
  desk.isCleared = true;
  desk.formerColour = readSetting('markColour') ?? desk.formerColour;
  const { unreached } = await setMarks([], desk.ifUnknown);
  desk.set({ allMarked: false });
  tell(desk, 0, 0, unreached);
  // The report is done: the document need not remember how many there were.
  if (desk.view.left.length === 0) await keep('filled', undefined);
}

function tell(desk: Desk, kept: number, lost: number, unreached: number): void {
  if (kept + lost + unreached > 0) desk.set({ notice: { says: 'marks', kept, lost, unreached } });
}
