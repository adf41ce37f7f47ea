import { createContext, useContext, useSyncExternalStore } from 'react';
import type { LibraryStore, LibraryStoreState } from './libraryStore';

/** Where skeletons and phrases are taken from, for the tabs that show them. */
export const LibraryStoreContext = createContext<LibraryStore | null>(null);

/** @throws Error outside those tabs */
export function useLibraryStore(): LibraryStore {
  const libraryStore = useContext(LibraryStoreContext);
  if (!libraryStore) throw new Error('There is no library around this component.');
  return libraryStore;
}

/** What stands in the library now. */
export function useLibraryState(): LibraryStoreState {
  const libraryStore = useLibraryStore();
  return useSyncExternalStore(libraryStore.subscribe, libraryStore.getState);
}
