import { cleanValue } from '../derive/cleanValue';
import { type Field, fieldsOf, idOfField } from '../derive/rows';
import { viewOf } from '../derive/view';
import type { PlaceholdersState } from '../state';
import { hereIn } from '../transitions/list';
import { answerOf } from './answer';
import type { Answer } from './types';
import { questionAbout } from './questionAbout';

/** What was typed in other fields than the one at which the clerk is, and not filled in. */
export interface Drafts {
  /** What can be filled in as it is. */
  readonly answers: readonly Answer[];
  /** Fields in which something doubtful is typed: there is a question first. */
  readonly doubtful: readonly Field[];
  /** How many places all of them would fill. */
  readonly count: number;
}

/** The drafts of the list, in its order, whatever of it is shown. */
export function draftsOf(state: PlaceholdersState): Drafts {
  const answers: Answer[] = [];
  const doubtful: Field[] = [];
  let count = 0;
  for (const field of fieldsWithDrafts(state)) {
    const typed = cleanValue(state.drafts.get(field.key) ?? '');
    const open = field.entries.filter(({ id }) => !state.pending.has(id) && !state.leftOut.has(id));
    if (typed === '' || open.length === 0) continue;
    count += open.length;
    const ids = open.map(({ id }) => id);
    const answer = answerOf(state, field.key, ids, typed);
    if (questionAbout(state, field.key, open, typed)) doubtful.push(field);
    else answers.push(answer);
  }
  return { answers, doubtful, count };
}

/** Few rows of a long list, which is not gone through where all that is typed stands where the clerk is, or is on its way. */
function fieldsWithDrafts(state: PlaceholdersState): readonly Field[] {
  const here = hereIn(state);
  const isDue = (key: string): boolean => key !== here && !state.pending.has(idOfField(key) ?? -1);
  const keys = new Set([...state.drafts.keys()].filter(isDue));
  if (keys.size === 0) return [];
  const ids = new Set(Array.from(keys, idOfField)); // numbers are found faster than keys that were made just now
  const { rows } = viewOf({ ...state, kind: undefined });
  const typedIn = rows.filter((row) =>
    row.type === 'sentence' ? row.entries.some(({ id }) => ids.has(id)) : keys.has(row.key),
  );
  return fieldsOf(typedIn).filter(({ key }) => keys.has(key));
}
