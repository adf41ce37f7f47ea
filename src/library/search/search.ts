import { fold } from './fold';
import { type Match, matchOf, RANKS } from './matchOf';
import type { Pinyin } from './pinyin';
import type { Index } from './searchIndex';
import { spellingOf } from './spelled';

/** What a search may be helped by. */
export interface SearchOptions<T> {
  /** Without it, names are found by their characters alone. */
  readonly pinyin?: Pinyin | undefined;
  /** Of two entries that match alike, the heavier comes first: a favourite, what was used last. All weigh 0 without. */
  readonly weightOf?: (entry: T) => number;
}

/** An entry that was found. */
export interface Hit<T> {
  readonly entry: T;
  /** Null where nothing was searched for. */
  readonly match: Match | null;
}

/**
 * Searches a library. Case, width, blanks, quotation marks and all other punctuation make no difference.
 * @param query Chinese, pinyin, initials, or all mixed; where nothing is left of it, every entry is found
 * @returns the best matches first; of equal ones the heavier, then the one with the shorter name, then as in the library
 */
export function search<T>(index: Index<T>, query: string, options: SearchOptions<T> = {}): Hit<T>[] {
  const { pinyin, weightOf = () => 0 } = options;
  const { text } = fold(query);
  const spelling = pinyin && spellingOf(text, index.alphabet, pinyin);
  const found = index.entries.flatMap((indexed) => {
    const { entry, names } = indexed;
    const weight = weightOf(entry);
    if (text === '') return { entry, match: null, rank: 0, weight, length: 0 };
    const match = matchOf(indexed, text, spelling);
    const length = names[0]?.text.length ?? 0;
    return match ? { entry, match, rank: RANKS.indexOf(match.rank), weight, length } : [];
  });
  found.sort((a, b) => a.rank - b.rank || b.weight - a.weight || a.length - b.length);
  return found.map(({ entry, match }) => ({ entry, match }));
}
