import type { Phrase } from '../../../../library/phrase';
import { nameKey } from '../../../../library/phrases/bare';

/** How a phrase is written, where that is its name but for the marks around it; else its name. */
export function titleOf({ name, wording }: Pick<Phrase, 'name' | 'wording'>): string {
  return nameKey(name) === nameKey(wording) ? wording : name;
}
