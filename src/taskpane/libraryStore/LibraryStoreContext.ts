import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Shelf, ShelfState } from './libraryStore';

/** Where skeletons and phrases are taken from, for the tabs that show them. */
export const ShelfContext = createContext<Shelf | null>(null);

/** @throws Error outside those tabs */
export function useShelf(): Shelf {
  const shelf = useContext(ShelfContext);
  if (!shelf) throw new Error('There is no shelf around this component.');
  return shelf;
}

/** What stands on the shelf now. */
export function useShelfState(): ShelfState {
  const shelf = useShelf();
  return useSyncExternalStore(shelf.subscribe, shelf.getState);
}
