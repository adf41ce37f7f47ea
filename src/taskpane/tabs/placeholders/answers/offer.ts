import { answerFrom, answersIn } from '../../../../worklist/groupAnswers';
import { viewOf } from '../derive/view';
import type { PlaceholdersState } from '../state';
import type { Answer, Offer } from './types';

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
