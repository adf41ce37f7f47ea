import { createContext } from 'react';
import { useGiven } from '../../shared/useGiven';
import { useNow } from '../../shared/useNow';
import type { Session } from './session';
import { type TabView, viewOf } from './derive/view';
import type { PlaceholdersState } from './state';

/** What the clerk can do in the tab, for its components. */
export const SessionContext = createContext<Session | null>(null);

/** @throws Error outside the tab */
export function useSession(): Session {
  return useGiven(SessionContext);
}

/** What the tab shows now. */
export function useTab(): { readonly state: PlaceholdersState; readonly view: TabView } {
  const { store } = useSession();
  const state = useNow(store);
  return { state, view: viewOf(state) };
}
