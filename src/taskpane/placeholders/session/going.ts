import { readReportAndCursor } from '../../../word/read';
import { selectChosen, selectSpan } from '../../../word/select';
import { atCursor, besideCursor, type Step } from '../derive/neighbours';
import { ofKind } from '../derive/shown';
import type { Desk } from './desk';
import { rowBeside } from './rowBeside';
import { ACTIONS } from './tabState';

/** Goes to the placeholder after or before the cursor, in the report as it is now. @throws WordFailure */
export async function walk(desk: Desk, step: Step): Promise<void> {
  const { chosen, reason } = await selectChosen((paragraphs, cursor) => {
    desk.take(paragraphs);
    const { current, kind } = desk.state;
    const beside = besideCursor(ofKind(desk.view.left, kind), cursor, current, step);
    if (beside) desk.set({ current: beside.id });
    return beside?.placeholder.span ?? null;
  });
  if (chosen && reason) desk.set({ notice: { says: 'notSelected', reason } });
  await desk.tidy();
}

/** Selects an entry in the report. @throws WordFailure */
export async function showEntry(desk: Desk, id: number): Promise<void> {
  const entry = desk.state.worklist?.entries.find((each) => each.id === id);
  if (!entry) return;
  const reason = await selectSpan(entry.placeholder.span);
  if (reason) {
    desk.set({ notice: { says: 'notSelected', reason } });
    await follow(desk);
  }
  await desk.tidy();
}

/**
 * Reads the report anew, and finds the entry at which the cursor stands.
 * @param mayTake asked when the answer is there: false leaves the list as it is
 * @throws WordFailure
 */
export async function follow(desk: Desk, mayTake: () => boolean = () => true): Promise<void> {
  const { paragraphs, cursor } = await readReportAndCursor();
  if (!mayTake()) return;
  desk.take(paragraphs);
  const here = atCursor(desk.view.left, cursor);
  if (here) desk.set({ current: here.id });
}

/** Shows an entry in the report if the clerk is still at it. @throws WordFailure */
export async function showIfCurrent(desk: Desk, id: number): Promise<void> {
  if (desk.state.current === id) await showEntry(desk, id);
}

/** Moves to the row after one that is done with. @returns the entry there, if it is one's */
export function goOn(desk: Desk, row: string): number | undefined {
  const next = rowBeside(desk.view.rows, row, 1, desk.state.pending);
  const current = next?.type === 'entry' ? next.entry.id : undefined;
  desk.set({ current, focus: { row: next?.key ?? ACTIONS } });
  return current;
}

/** Back to a row whose value was not filled in. */
export function goBack(desk: Desk, row: string): void {
  const back = desk.view.rows.find(({ key }) => key === row);
  if (back) desk.set({ current: back.type === 'entry' ? back.entry.id : undefined, focus: { row } });
}
