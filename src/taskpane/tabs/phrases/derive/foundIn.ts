import type { Phrase } from '../../../../library/phrase';
import type { Match } from '../../../../library/search/matchOf';
import { phraseFields } from '../../../../library/search/phraseFields';

/** A text and the stretch of it that was found, UTF-16, end exclusive. */
export interface FoundIn {
  readonly text: string;
  readonly stretch: { readonly start: number; readonly end: number };
}

/** So much of a text is shown before what was found in it; what comes after is cut off where the line ends. */
const BEFORE = 10;

/** Where else than in its name a phrase was found: its wording, or what is said of it, from shortly before on. */
export function foundIn(phrase: Phrase, match: Match | null): FoundIn | null {
  if (!match || isInName(match)) return null;
  const { names, texts } = phraseFields(phrase);
  const text = (match.rank === 'text' ? texts : names)[match.field] ?? '';
  const from = match.start > BEFORE ? match.start - BEFORE : 0;
  const before = from > 0 ? '…' : '';
  const shift = before.length - from;
  return {
    text: before + text.slice(from),
    stretch: { start: match.start + shift, end: match.end + shift },
  };
}

/** Whether what was found is in the phrase's name. */
export function isInName({ rank, field }: Match): boolean {
  return rank !== 'text' && field === 0;
}
