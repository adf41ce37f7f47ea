import type { Phrase } from '../phrase';
import type { Fields } from './searchIndex';

/** What a phrase is found by: its name and wording; and what it stands for, its usual verb, where it is from, how it is miswritten. */
export function phraseFields(phrase: Phrase): Fields {
  const { name, wording, expansion, verb, source, category, region } = phrase;
  const { wrongForms, variants, replacement, advice, note } = phrase;
  return {
    names: [name, wording],
    texts: [
      expansion,
      ...wrongForms,
      ...variants,
      verb,
      category,
      ...region,
      source,
      replacement,
      advice,
      note,
    ],
  };
}
