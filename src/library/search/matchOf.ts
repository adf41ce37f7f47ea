import type { Folded } from './fold';
import type { Indexed } from './searchIndex';
import { maySpell, spelledEnd, type Spelling } from './spelled';

/** How well a query matches, the best first. `spelled` is by pinyin, by initials, or by both and characters mixed. */
export const RANKS = [
  /** The query is a name. */
  'exact',
  /** A name begins with it. */
  'start',
  'spelledWhole',
  /** A name has it inside. */
  'inside',
  'spelledStart',
  'spelledInside',
  /** It is not in a name but in another text. */
  'text',
] as const;
export type Rank = (typeof RANKS)[number];

/** Where a query matches an entry best. */
export interface Match {
  readonly rank: Rank;
  /** Which of the fields' names it is in; of their texts where the rank is `text`. */
  readonly field: number;
  /** The stretch to be highlighted, UTF-16 offsets in that name or text as it was given, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * How a query matches an entry.
 * @param query folded, not empty
 * @param spelling the query as pinyin; undefined where it is none, or pinyin is not loaded
 * @returns the best match, in the first name that has it; undefined where there is none
 */
export function matchOf(
  { names, texts }: Omit<Indexed<unknown>, 'entry'>,
  query: string,
  spelling: Spelling | undefined,
): Match | undefined {
  let best: Match | undefined;
  for (const [field, name] of names.entries()) {
    // A wording is most often its name in quotation marks.
    if (field > 0 && name.text === names[0]?.text) continue;
    const match = literalMatch(name, field, query) ?? (spelling && spelledMatch(name, field, spelling));
    if (match && (!best || RANKS.indexOf(match.rank) < RANKS.indexOf(best.rank))) best = match;
  }
  return best ?? textMatch(texts, query);
}

function literalMatch(name: Folded, field: number, query: string): Match | undefined {
  const at = name.text.indexOf(query);
  if (at < 0) return undefined;
  const rank = at > 0 ? 'inside' : query.length === name.text.length ? 'exact' : 'start';
  return { rank, field, ...stretch(name, at, at + query.length) };
}

function spelledMatch(name: Folded, field: number, spelling: Spelling): Match | undefined {
  for (let at = 0; at < name.text.length; at += 1) {
    if (!maySpell(name.text, at, spelling)) continue;
    const end = spelledEnd(name.text, at, spelling);
    if (end === undefined) continue;
    const rank = at > 0 ? 'spelledInside' : end === name.text.length ? 'spelledWhole' : 'spelledStart';
    return { rank, field, ...stretch(name, at, end) };
  }
  return undefined;
}

function textMatch(texts: readonly Folded[], query: string): Match | undefined {
  for (const [field, text] of texts.entries()) {
    const at = text.text.indexOf(query);
    if (at >= 0) return { rank: 'text', field, ...stretch(text, at, at + query.length) };
  }
  return undefined;
}

function stretch({ starts, ends }: Folded, from: number, to: number): Pick<Match, 'start' | 'end'> {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}
