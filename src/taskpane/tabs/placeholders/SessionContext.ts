import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session } from './session';
import { type TabView, viewOf } from './derive/view';
import type { PlaceholdersState } from './state';

/** What the clerk can do in the tab, for its components. */
export const SessionContext = createContext<Session | null>(null);

/** @throws Error outside the tab */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no session around this component.');
  return session;
}

/** What the tab shows now. */
export function useTab(): { readonly state: PlaceholdersState; readonly view: TabView } {
  const { store } = useSession();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  return { state, view: viewOf(state) };
}
