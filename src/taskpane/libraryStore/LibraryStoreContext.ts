import { createContext } from 'react';
import { useGiven } from '../shared/useGiven';
import { useNow } from '../shared/useNow';
import type { LibraryStore, LibraryStoreState } from './libraryStore';

/** Where skeletons and phrases are taken from, for the tabs that show them. */
export const LibraryStoreContext = createContext<LibraryStore | null>(null);

/** @throws Error outside those tabs */
export function useLibraryStore(): LibraryStore {
  return useGiven(LibraryStoreContext);
}

/** What stands in the library now. */
export function useLibraryState(): LibraryStoreState {
  const libraryStore = useLibraryStore();
  return useNow(libraryStore);
}
