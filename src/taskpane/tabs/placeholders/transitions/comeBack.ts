import type { Entry } from '../../../../worklist/entry';
import type { Answer } from '../answers/types';
import { fieldOf, fieldsOf, indexOfRow } from '../derive/rows';
import { ofKind } from '../derive/shown';
import { viewOf } from '../derive/view';
import { ACTIONS, KIND, type PlaceholdersState } from '../state';
import { at, atEntry, withDraft } from './list';

/*
 * What brings the clerk back: an answer that was not filled in, an entry that is in the list again, the focus. Nothing of it is
 * needed before something was done in the report, and it comes with that.
 */

/** Moves back to a field whose value was not filled in. */
export function goBack(state: PlaceholdersState, field: string): PlaceholdersState {
  const back = fieldsOf(viewOf(state).rows).find(({ key }) => key === field);
  return back ? at(state, back) : state;
}

/**
 * Keeps an answer that was not filled in, and says in which field. Of a name, one entry may be left that has a field of its
 * own: the answer goes there.
 * @param done the entries that were filled all the same
 */
export function keepUnfilled(
  state: PlaceholdersState,
  { field, typed, values }: Answer,
  done: ReadonlySet<number>,
): PlaceholdersState {
  const { rows } = viewOf(state);
  const has = (key: string): boolean => indexOfRow(rows, key) >= 0;
  const left = values.map(({ id }) => id).filter((id) => !done.has(id));
  const own = has(field) ? field : left.map(fieldOf).find(has);
  if (own === undefined) return { ...state, unfilledRow: field };
  return { ...withDraft(withoutDraft(state, field), own, typed), unfilledRow: own };
}

/**
 * Moves to an entry that came back to the list. A doubtful one is only unfolded: the clerk stays where they are.
 * @param takesFocus whether the focus goes there
 */
export function comeBack(state: PlaceholdersState, id: number, takesFocus: boolean): PlaceholdersState {
  const { current, kind, opened } = state;
  const { left } = viewOf(state);
  const isIn = (entries: readonly Entry[]): boolean => entries.some((each) => each.id === id);
  if (isIn(left)) {
    // One of another kind than is shown comes back, and is not to be seen.
    if (!isIn(ofKind(left, kind))) return takesFocus ? { ...state, focus: { row: KIND } } : state;
    return { ...atEntry(state, id), focus: takesFocus ? { row: fieldOf(id) } : state.focus };
  }
  const now = {
    ...state,
    current: current === id ? undefined : current,
    opened: new Set([...opened, 'unsure']),
  };
  if (!takesFocus) return now;
  const row = viewOf(now).rows.find((each) => 'entry' in each && each.entry.id === id);
  return { ...now, focus: { row: row?.key ?? ACTIONS } };
}

export function withoutDraft(state: PlaceholdersState, row: string): PlaceholdersState {
  return { ...state, drafts: new Map([...state.drafts].filter(([key]) => key !== row)) };
}

/**
 * After something was selected in the report. On the web that takes the focus there (office-js#316), and who types a value
 * wants it back. A focus that is on its way to another row goes there.
 */
export function takeFocusBack(state: PlaceholdersState): PlaceholdersState {
  const { returnRow, focus } = state;
  return returnRow === undefined || focus ? state : { ...state, focus: { row: returnRow, isBack: true } };
}
