import { type Edit, putEntry } from './edit';
import { entriesOf, type Library } from './library';
import { MAX_RECENT } from './limits';
import { refuseFile, START } from './refusal';

/**
 * Brings back an entry that was deleted: in its place among its neighbours, as a favourite and among what was used last
 * if it was that.
 * @param now the library as it is
 * @param before the library that still had it
 * @returns a refusal where its name (`duplicateName`) or its id (`duplicateId`) is another's meanwhile, where there is no
 * room any more (`tooMany`, `tooLarge`), or where it was not there before (`unknownId`)
 */
export function restoreEntry(now: Library, id: string, before: Library): Edit {
  const old = entriesOf(before).find(({ entry }) => entry.id === id);
  if (!old) return { refusal: refuseFile('unknownId', id) };
  const { kind, entry } = old;
  if (entriesOf(now).some((one) => one.entry.id === id))
    return { refusal: { kind, name: entry.name, where: START, reason: 'duplicateId', detail: id } };
  const put = putEntry(now, old);
  if ('refusal' in put) return put;
  return {
    library: {
      ...now,
      skeletons: restored(now.skeletons, before.skeletons, id, idOf),
      phrases: restored(now.phrases, before.phrases, id, idOf),
      favourites: restored(now.favourites, before.favourites, id, itself),
      recent: restored(now.recent, before.recent, id, itself).slice(0, MAX_RECENT),
    },
    id,
  };
}

/**
 * A list with an item again that was in it: right behind the nearest that stood before it and is still there, else right
 * before the nearest that stood behind it, else at the end. The same list where it was not in it, or is in it.
 */
function restored<T>(
  now: readonly T[],
  before: readonly T[],
  id: string,
  nameOf: (item: T) => string,
): readonly T[] {
  const isId = (item: T): boolean => nameOf(item) === id;
  const from = before.findIndex(isId);
  if (from < 0 || now.some(isId)) return now;
  const there = now.map(nameOf);
  const placeOf = (item: T): number => there.indexOf(nameOf(item));
  const above = before.slice(0, from).map(placeOf).filter(isThere).at(-1);
  const below = before
    .slice(from + 1)
    .map(placeOf)
    .find(isThere);
  const at = above === undefined ? (below ?? now.length) : above + 1;
  return [...now.slice(0, at), ...before.slice(from, from + 1), ...now.slice(at)];
}

function isThere(place: number): boolean {
  return place >= 0;
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function itself(id: string): string {
  return id;
}
