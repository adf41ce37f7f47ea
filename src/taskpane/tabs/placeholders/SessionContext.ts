import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session } from './session';
import type { TabView } from './store';
import type { TabState } from './state';

/** What the clerk can do in the tab, for its components. */
export const SessionContext = createContext<Session | null>(null);

/** @throws Error outside the tab */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no session around this component.');
  return session;
}

/** What the tab shows now. */
export function useTab(): { readonly state: TabState; readonly view: TabView } {
  const { desk } = useSession();
  const state = useSyncExternalStore(desk.subscribe, desk.getState);
  return { state, view: desk.view };
}
