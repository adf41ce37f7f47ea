import { createContext } from 'react';
import { useGiven } from '../../shared/useGiven';
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
  return useGiven(PhrasesContext);
}
