import type { Phrase } from '../phrase';
import type { Skeleton } from '../skeleton';

/** What one clerk, or one unit, has added to what comes with the add-in. */
export interface Library {
  readonly skeletons: readonly Skeleton[];
  readonly phrases: readonly Phrase[];
  /** Ids of skeletons and phrases, whoever's they are, in the order in which they were chosen. */
  readonly favourites: readonly string[];
  /** Ids of what was used last, newest first. */
  readonly recent: readonly string[];
  /** Names of the rules by which no report is checked. */
  readonly rulesOff: readonly string[];
}

export const EMPTY_LIBRARY: Library = {
  skeletons: [],
  phrases: [],
  favourites: [],
  recent: [],
  rulesOff: [],
};

/** One skeleton or one phrase, where it does not matter which. */
export type Entry =
  | { readonly kind: 'skeleton'; readonly entry: Skeleton }
  | { readonly kind: 'phrase'; readonly entry: Phrase };

/** All skeletons and phrases of a library. */
export function entriesOf({ skeletons, phrases }: Library): Entry[] {
  return [
    ...skeletons.map((entry) => ({ kind: 'skeleton', entry }) as const),
    ...phrases.map((entry) => ({ kind: 'phrase', entry }) as const),
  ];
}

/** The library with an entry in the place of the one that has its id, or at the end. */
export function withEntry(library: Library, { kind, entry }: Entry): Library {
  return kind === 'skeleton'
    ? { ...library, skeletons: put(library.skeletons, entry) }
    : { ...library, phrases: put(library.phrases, entry) };
}

function put<T extends { readonly id: string }>(list: readonly T[], entry: T): T[] {
  const there = list.some(({ id }) => id === entry.id);
  return there ? list.map((old) => (old.id === entry.id ? entry : old)) : [...list, entry];
}
