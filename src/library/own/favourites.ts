import type { Library } from './library';
import { MAX_RECENT } from './limits';

/** Makes an entry a favourite, or takes that back. @param id anybody's: the clerk's own, the unit's, the add-in's */
export function toggleFavourite(library: Library, id: string): Library {
  const { favourites } = library;
  const others = favourites.filter((favourite) => favourite !== id);
  return { ...library, favourites: others.length < favourites.length ? others : [...favourites, id] };
}

/** Remembers that an entry was used just now, and forgets the oldest if there are too many. */
export function noteUse(library: Library, id: string): Library {
  const others = library.recent.filter((used) => used !== id);
  return { ...library, recent: [id, ...others].slice(0, MAX_RECENT) };
}
