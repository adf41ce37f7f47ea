import { createContext, useContext, useSyncExternalStore } from 'react';
import { Session } from './session/session';
import type { TabView } from './session/store';
import type { TabState } from './session/tabState';

/** What the clerk can do in the tab, for its components. */
export const SessionContext = createContext(new Session());

export function useSession(): Session {
  return useContext(SessionContext);
}

/** What the tab shows now. */
export function useTab(): { readonly state: TabState; readonly view: TabView } {
  const { desk } = useSession();
  const state = useSyncExternalStore(desk.subscribe, desk.getState);
  return { state, view: desk.view };
}
