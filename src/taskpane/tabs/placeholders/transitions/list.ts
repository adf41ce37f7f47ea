import { type Field, fieldBeside, fieldOf } from '../derive/rows';
import { viewOf } from '../derive/view';
import { ACTIONS, KIND, type PlaceholdersState } from '../state';

/** The clerk is at a field: its row is open, and takes the focus. */
export function at(state: PlaceholdersState, { key, entry }: Field): PlaceholdersState {
  return { ...atEntry(state, entry?.id), currentName: entry ? undefined : key, focus: { row: key } };
}

/** The clerk is at an entry, or at none; the focus stays where it is. */
export function atEntry(state: PlaceholdersState, id: number | undefined): PlaceholdersState {
  return { ...state, current: id, currentName: id === undefined ? state.currentName : undefined };
}

/** The field at which the clerk is; the actions where they are at none. */
export function hereIn({ current, currentName }: PlaceholdersState): string {
  return (current === undefined ? currentName : fieldOf(current)) ?? ACTIONS;
}

/** Moves to the field after one that is done with. */
export function goOn(state: PlaceholdersState, field: string): PlaceholdersState {
  const next = fieldBeside(viewOf(state).rows, field, 1, state.pending);
  if (next) return at(state, next);
  const focus = { row: state.kind === undefined ? ACTIONS : KIND };
  return { ...state, current: undefined, currentName: undefined, focus };
}

/** What was typed in a row and not filled in yet. */
export function withDraft(state: PlaceholdersState, row: string, typed: string): PlaceholdersState {
  return { ...state, drafts: new Map(state.drafts).set(row, typed) };
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

/** The set with a member that it did not have, or without it. */
export function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
