import type { Phrase } from '../../../../library/phrase';
import { readDate } from '../../../../library/phrases/dates';

/** What the clerk writes of a phrase of their own, in this order. */
export const PHRASE_FIELDS = [
  'name',
  'wording',
  'expansion',
  'source',
  'category',
  'from',
  'until',
] as const satisfies readonly (keyof Phrase)[];
export type PhraseField = (typeof PHRASE_FIELDS)[number];
export type PhraseFields = Readonly<Record<PhraseField, string>>;

export const NO_FIELDS: PhraseFields = {
  ...{ name: '', wording: '', expansion: '', source: '', category: '' },
  ...{ from: '', until: '' },
};

/** What was typed, as the library takes it: each in one line, dates as it keeps them. */
export function tidyFields(typed: PhraseFields): PhraseFields {
  const tidy = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, '').trim();
  const entries = PHRASE_FIELDS.map((field) => {
    const text = tidy(typed[field]);
    return [field, field === 'from' || field === 'until' ? readDate(text) : text] as const;
  });
  return { ...NO_FIELDS, ...Object.fromEntries(entries) };
}
