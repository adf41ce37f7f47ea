import { addPhrase } from '../../../library/own/edit';
import type { Library } from '../../../library/own/library';

/**
 * The library with a phrase again that was deleted from it: in its place, as a favourite and among what was used if it
 * was that.
 * @param before the library that had it
 * @returns null where it cannot come back: its name is another's now, or there is no room
 */
export function restored(library: Library, before: Library, id: string): Library | null {
  const added = addPhrase(
    library,
    before.phrases.find((phrase) => phrase.id === id),
  );
  if ('refusal' in added) return null;
  const put = <T>(now: readonly T[], then: readonly T[], isIt: (item: T) => boolean): T[] => {
    const at = then.findIndex(isIt);
    const others = now.filter((item) => !isIt(item));
    return at < 0 ? others : [...others.slice(0, at), ...then.slice(at, at + 1), ...others.slice(at)];
  };
  const isId = (one: string): boolean => one === id;
  return {
    ...library,
    phrases: put(added.library.phrases, before.phrases, (phrase) => phrase.id === id),
    favourites: put(library.favourites, before.favourites, isId),
    recent: put(library.recent, before.recent, isId),
  };
}
