import type { Entry } from '../../../../worklist/entry';
import { rowBeside, rowOf } from '../derive/rows';
import { ofKind } from '../derive/shown';
import { viewOf } from '../derive/view';
import { ACTIONS, type PlaceholdersState } from '../state';

/** Moves to the row after one that is done with: its entry becomes the current one, and it takes the focus. */
export function goOn(state: PlaceholdersState, row: string): PlaceholdersState {
  const next = rowBeside(viewOf(state).rows, row, 1, state.pending);
  // Where none is left of the kind that is shown, all kinds are shown.
  if (!next && state.kind !== undefined) return goOn({ ...state, kind: undefined }, row);
  const current = next?.type === 'entry' ? next.entry.id : undefined;
  return { ...state, current, focus: { row: next?.key ?? ACTIONS } };
}

/** Moves back to a row whose value was not filled in. */
export function goBack(state: PlaceholdersState, row: string): PlaceholdersState {
  const back = viewOf(state).rows.find(({ key }) => key === row);
  if (!back) return state;
  return { ...state, current: back.type === 'entry' ? back.entry.id : undefined, focus: { row } };
}

/**
 * Keeps a value that was not filled in, and says in which row. Of a name, one entry may be left that has a row of its own:
 * the value goes there.
 * @param ids the entries that were to be filled
 */
export function keepUnfilled(
  state: PlaceholdersState,
  row: string,
  ids: readonly number[],
  value: string,
): PlaceholdersState {
  const { rows } = viewOf(state);
  const has = (key: string): boolean => rows.some((each) => each.key === key);
  const own = has(row) ? undefined : ids.map(rowOf).find(has);
  if (own === undefined) return { ...state, unfilledRow: row };
  return { ...withDraft(withoutDraft(state, row), own, value), unfilledRow: own };
}

/**
 * Moves to an entry that came back to the list, whatever was shown before. A doubtful one is only unfolded: the clerk stays
 * where they are.
 * @param takesFocus whether the focus goes there
 */
export function comeBack(state: PlaceholdersState, id: number, takesFocus: boolean): PlaceholdersState {
  const { current, kind, opened } = state;
  const { left } = viewOf(state);
  const isIn = (entries: readonly Entry[]): boolean => entries.some((each) => each.id === id);
  const now: PlaceholdersState = isIn(left)
    ? { ...state, current: id, kind: isIn(ofKind(left, kind)) ? kind : undefined }
    : {
        ...state,
        current: current === id ? undefined : current,
        opened: new Set([...opened, 'unsure']),
      };
  if (!takesFocus) return now;
  const row = viewOf(now).rows.find((each) => 'entry' in each && each.entry.id === id);
  return { ...now, focus: { row: row?.key ?? ACTIONS } };
}

/** What was typed in a row and not filled in yet. */
export function withDraft(state: PlaceholdersState, row: string, typed: string): PlaceholdersState {
  return { ...state, drafts: new Map(state.drafts).set(row, typed) };
}

export function withoutDraft(state: PlaceholdersState, row: string): PlaceholdersState {
  return { ...state, drafts: new Map([...state.drafts].filter(([key]) => key !== row)) };
}

/** A row's field has the focus, or no longer. @param isLeft whether the focus is not to come back there */
export function withFocusIn(
  state: PlaceholdersState,
  row: string,
  hasFocus: boolean,
  isLeft: boolean,
): PlaceholdersState {
  const now = hasFocus
    ? { ...state, focusedRow: row, returnRow: row }
    : { ...state, focusedRow: state.focusedRow === row ? undefined : state.focusedRow };
  // Word may have taken the focus; what the clerk has gone on to in the pane keeps it.
  return isLeft && now.returnRow === row ? { ...now, returnRow: undefined } : now;
}

/**
 * After something was selected in the report. On the web that takes the focus there (office-js#316), and who types a value
 * wants it back. A focus that is on its way to another row goes there.
 */
export function takeFocusBack(state: PlaceholdersState): PlaceholdersState {
  const { returnRow, focus } = state;
  return returnRow === undefined || focus ? state : { ...state, focus: { row: returnRow, isBack: true } };
}

/** The set with a member that it did not have, or without it. */
export function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
