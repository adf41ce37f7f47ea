import { answerFrom, answersIn } from '../../../../worklist/groups';
import { viewOf } from '../derive/view';
import type { PlaceholdersState } from '../state';
import type { Answer } from './answer';

/** The other places of a group of which one was filled, and what would fill them. */
export interface Offer {
  readonly name: string;
  /** How it reads in the first of them. */
  readonly reads: string;
  readonly answer: Answer;
}

/**
 * What is to be offered once one place of a group is filled.
 * @param state before it is
 * @returns undefined where it was in no group, or nothing follows for the others
 */
export function offerAfter(state: PlaceholdersState, { field, values }: Answer): Offer | undefined {
  const [value, another] = values;
  if (!value || another) return undefined;
  for (const row of viewOf(state).rows) {
    if (row.type !== 'name' || row.key === field || !row.name.ids.includes(value.id)) continue;
    const typed = answerFrom(row.name, value);
    const others = row.entries.filter(({ id }) => id !== value.id && !state.pending.has(id));
    const found = typed === undefined ? [] : answersIn(row.name, others, typed);
    const [first] = found;
    if (typed === undefined || !first) return undefined;
    return { name: row.name.name, reads: first.reads, answer: { field: row.key, typed, values: found } };
  }
  return undefined;
}
