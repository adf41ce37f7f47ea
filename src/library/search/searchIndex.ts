import { type Folded, fold } from './fold';
import type { Alphabet } from './pinyin';

/** What an entry is found by. */
export interface Fields {
  /** By characters and by pinyin: the name, which comes first, and what else the entry may be called. */
  readonly names: readonly string[];
  /** By characters alone. */
  readonly texts: readonly string[];
}

/** An entry and its fields as searches see them. */
export interface Indexed<T> {
  readonly entry: T;
  readonly names: readonly Folded[];
  readonly texts: readonly Folded[];
}

/** Entries that can be searched. */
export interface Index<T> {
  /** In the order of their library. */
  readonly entries: readonly Indexed<T>[];
  /** The characters of all names. */
  readonly alphabet: Alphabet;
}

/** Makes entries ready to be searched. It is made once; a search changes nothing in it. */
export function indexOf<T>(entries: readonly T[], fieldsOf: (entry: T) => Fields): Index<T> {
  const indexed = entries.map((entry) => {
    const { names, texts } = fieldsOf(entry);
    return { entry, names: names.map(fold), texts: texts.map(fold) };
  });
  const alphabet = new Set(indexed.flatMap(({ names }) => names.flatMap(({ text }) => Array.from(text))));
  return { entries: indexed, alphabet: [...alphabet] };
}
