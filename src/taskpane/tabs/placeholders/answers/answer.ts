import type { Entry } from '../../../../worklist/entry';
import { answersIn, type GroupValue } from '../../../../worklist/groupAnswers';
import type { Group } from '../../../../worklist/groups';
import { viewOf } from '../derive/view';
import type { PlaceholdersState } from '../state';
import type { Answer } from './types';

/** What goes into some entries of a field, fitted between what stands beside each. */
export function answerOf(
  state: PlaceholdersState,
  field: string,
  ids: readonly number[],
  typed: string,
): Answer {
  const wanted = new Set(ids);
  const entries = state.worklist?.entries.filter(({ id }) => wanted.has(id)) ?? [];
  const isThere = new Set(entries.map(({ id }) => id));
  // One that is in the list no more is told of when it is to be filled in.
  const missing = ids.filter((id) => !isThere.has(id)).map((id) => ({ id, value: typed }));
  return { field, typed, values: [...valuesFor(state, field, entries, typed), ...missing] };
}

/**
 * What goes into some entries of a field, and how it reads there.
 * @param typed what was typed, as `cleanValue` gives it
 * @returns nothing for nothing; a place for which nothing follows from it is left out
 */
export function valuesFor(
  state: PlaceholdersState,
  field: string,
  entries: readonly Entry[],
  typed: string,
): readonly GroupValue[] {
  return typed === '' ? [] : answersIn(groupOf(state, field) ?? {}, entries, typed);
}

function groupOf(state: PlaceholdersState, field: string): Group | undefined {
  for (const row of viewOf(state).rows) if (row.type === 'name' && row.key === field) return row.name;
  return undefined;
}
