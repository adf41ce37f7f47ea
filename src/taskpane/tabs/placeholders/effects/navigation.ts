import type { Span } from '../../../../report/span';
import { followReport } from '../../../../word/follow';
import { selectSpan, walk as walkInWord } from '../../../../word/select';
import type { Entry } from '../../../../worklist/entry';
import { failureOf } from '../../../shared/failure';
import { atCursor, type Step } from '../derive/neighbours';
import { ofKind } from '../derive/shown';
import type { Desk } from '../desk';
import { rowOf } from '../derive/rows';
import { rowBeside } from '../rowBeside';
import { ACTIONS } from '../state';

/**
 * Goes to the placeholder after or before the cursor, in the report as it is now.
 * @param takesFocus whether the focus is to go to its row
 * @param mayLead asked when it is found: false leaves the clerk at what they have begun meanwhile
 * @throws WordFailure
 */
export async function walk(
  desk: Desk,
  step: Step,
  takesFocus: boolean,
  mayLead: () => boolean,
): Promise<void> {
  const entryOf = (span: Span): Entry | undefined =>
    desk.view.left.find(({ placeholder }) => placeholder.span === span);
  const { span, reason } = await walkInWord(
    step,
    (paragraphs) => {
      desk.take(paragraphs);
      const { current, kind } = desk.state;
      const entries = ofKind(desk.view.left, kind);
      const at = entries.find(({ id }) => id === current);
      return { spans: entries.map(({ placeholder }) => placeholder.span), current: at?.placeholder.span };
    },
    (beside) => {
      const entry = beside ? entryOf(beside) : undefined;
      if (entry && mayLead()) {
        desk.set({ current: entry.id });
        if (takesFocus) desk.set({ focus: { row: rowOf(entry.id) } });
      }
      desk.shown = entry?.id;
    },
    desk.state.worklist?.paragraphs,
  );
  if (span && reason) desk.set({ notice: { says: 'notSelected', reason } });
  else if (takesFocus) desk.takeFocusBack();
  await desk.tidy();
}

/** Selects an entry in the report. @throws WordFailure */
export async function showEntry(desk: Desk, id: number): Promise<void> {
  const entry = desk.state.worklist?.entries.find((each) => each.id === id);
  if (!entry) return;
  const reason = await selectSpan(entry.placeholder.span, desk.state.worklist?.paragraphs);
  desk.shown = id;
  if (reason) {
    desk.set({ notice: { says: 'notSelected', reason } });
    await desk.lookAfter();
  } else desk.takeFocusBack();
  await desk.tidy();
}

/**
 * Follows the report and the cursor, and finds the entry at which it stands.
 * @param isWanted asked before each look at the report and when the answer is there: false leaves the list as it is
 * @param mayLead asked then as well: false leaves the clerk where they have gone in the pane meanwhile
 * @returns whether the list follows what was found
 * @throws WordFailure
 */
export async function follow(desk: Desk, isWanted: () => boolean, mayLead: () => boolean): Promise<boolean> {
  const known = desk.state.worklist?.paragraphs;
  const led = desk.state.worklist?.entries.find(({ id }) => id === desk.shown)?.placeholder.span;
  const followed = known ? await followReport(known, led, isWanted) : null;
  if (!followed || !isWanted()) return false;
  desk.take(followed.paragraphs);
  desk.followed.set({ report: followed, unread: undefined });
  const here = atCursor(desk.view.left, followed.cursor, desk.state.current)?.id;
  // Where the pane has led the cursor itself, the clerk may have gone on from meanwhile.
  if (here === desk.shown || !mayLead()) return true;
  desk.shown = undefined;
  if (here !== undefined) desk.set({ current: here });
  return true;
}

/** Shows an entry in the report if the clerk is still at it. What goes wrong is no fault of what was done before. */
export async function showIfCurrent(desk: Desk, id: number): Promise<void> {
  if (desk.state.current !== id) return;
  try {
    await showEntry(desk, id);
  } catch (error) {
    desk.set({ notice: { says: 'failure', action: 'go', failure: failureOf(error) } });
  }
}

/** Moves to the row after one that is done with. @returns the entry there, if it is one's */
export function goOn(desk: Desk, row: string): number | undefined {
  const { kind, pending } = desk.state;
  let next = rowBeside(desk.view.rows, row, 1, pending);
  if (!next && kind !== undefined) {
    desk.set({ kind: undefined }); // of the kind that was shown none is left
    next = rowBeside(desk.view.rows, row, 1, pending);
  }
  const current = next?.type === 'entry' ? next.entry.id : undefined;
  desk.set({ current, focus: { row: next?.key ?? ACTIONS } });
  return current;
}

/**
 * Keeps a value that was not filled in for the clerk. Of a name, one place may be left that has a row of its own.
 * @returns the row where the value is now
 */
export function keepDraft(desk: Desk, row: string, ids: readonly number[], value: string): string {
  const { rows } = desk.view;
  const has = (key: string): boolean => rows.some((each) => each.key === key);
  const own = has(row) ? undefined : ids.map(rowOf).find(has);
  if (own === undefined) return row;
  desk.drafts.delete(row);
  desk.drafts.set(own, value);
  return own;
}

/** Back to a row whose value was not filled in. */
export function goBack(desk: Desk, row: string): void {
  const back = desk.view.rows.find(({ key }) => key === row);
  if (back) desk.set({ current: back.type === 'entry' ? back.entry.id : undefined, focus: { row } });
}

/**
 * To an entry that came back to the list, which shows its row whatever it showed before. A doubtful one is looked at:
 * the clerk stays where they are.
 * @param takesFocus whether the focus is to go there
 */
export function comeBack(desk: Desk, id: number, takesFocus: boolean): void {
  const { current, kind, opened } = desk.state;
  const { left } = desk.view;
  const isIn = (entries: readonly Entry[]): boolean => entries.some((each) => each.id === id);
  if (isIn(left)) desk.set({ current: id, kind: isIn(ofKind(left, kind)) ? kind : undefined });
  else desk.set({ current: current === id ? undefined : current, opened: new Set([...opened, 'unsure']) });
  if (!takesFocus) return;
  const row = desk.view.rows.find((each) => 'entry' in each && each.entry.id === id);
  desk.set({ focus: { row: row?.key ?? ACTIONS } });
}
