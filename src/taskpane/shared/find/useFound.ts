import { useDeferredValue, useMemo } from 'react';
import { type Hit, search } from '../../../library/search/search';
import { type Fields, indexOf } from '../../../library/search/searchIndex';
import { useLibraryState } from '../../libraryStore/LibraryStoreContext';

/** So much heavier than what was merely used is a favourite. */
const FAVOURITE = 100;

/**
 * What is found in the library, the best match first; all of it in its order where nothing is searched for. Between two
 * that match alike, favourites come first, then what was used last: as it was when the search began, so that nothing
 * moves under the hands of who likes or uses something.
 * @param entries the same list as long as nothing in it has changed
 */
export function useFound<T>(
  entries: readonly T[],
  fieldsOf: (entry: T) => Fields,
  idOf: (entry: T) => string,
  query: string,
): readonly Hit<T>[] {
  const { pinyin, own } = useLibraryState();
  const asked = useDeferredValue(query); // who types on does not wait for the list
  // eslint-disable-next-line react-hooks/exhaustive-deps -- what is asked of an entry is the same for each tab's life
  const index = useMemo(() => indexOf(entries, fieldsOf), [entries]);
  return useMemo(() => {
    const favourites = new Set(own.favourites);
    const weightOf = (entry: T): number => {
      const id = idOf(entry);
      const at = own.recent.indexOf(id);
      return (favourites.has(id) ? FAVOURITE : 0) + (at < 0 ? 0 : own.recent.length - at);
    };
    if (asked.trim() === '') return entries.map((entry) => ({ entry, match: null }));
    return search(index, asked, { pinyin, weightOf });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- likewise; and see above
  }, [index, asked, pinyin]);
}
