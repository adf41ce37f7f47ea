import type { Entry } from '../../../../worklist/entry';
import type { Question } from '../../../../worklist/questions/question';
import { questionOf } from '../../../../worklist/questions/questionOf';
import type { PlaceholdersState } from '../state';
import { valuesFor } from './answer';

/** What is doubtful about an answer, in the first place where something is. @param typed as `cleanValue` gives it */
export function questionAbout(
  state: PlaceholdersState,
  field: string,
  entries: readonly Entry[],
  typed: string,
): Question | null {
  const valueOf = new Map(valuesFor(state, field, entries, typed).map(({ id, value }) => [id, value]));
  for (const entry of entries) {
    const question = questionOf(entry, valueOf.get(entry.id) ?? '');
    if (question) return question;
  }
  return null;
}
