import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Observable } from '../../shared/observable';
import type { PhraseBrowser } from './browser';
import type { Selection } from './selection';
import type { PhraseSession } from './session';

/** What stands behind the tab. */
export interface Phrases {
  readonly session: PhraseSession;
  readonly browser: PhraseBrowser;
  readonly selection: Selection;
  /** The year that the report is about. */
  readonly year: number;
  /** Takes the focus to the search field. */
  readonly toField: () => void;
}

export const PhrasesContext = createContext<Phrases | null>(null);

/** @throws Error outside the tab */
export function usePhrases(): Phrases {
  const phrases = useContext(PhrasesContext);
  if (!phrases) throw new Error('There are no phrases around this component.');
  return phrases;
}

/** A state as it is now. */
export function useNow<T extends object>({ subscribe, getState }: Observable<T>): T {
  return useSyncExternalStore(subscribe, getState);
}
