import { createContext, useRef, useSyncExternalStore } from 'react';
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

/**
 * The state of the tab, for a component that is drawn anew only when something of what it says has changed: of a long list
 * most rows stay as they are.
 * @param said what the component says of the state: each the same object, or an equal value, while the state is the same
 */
export function useTabState(said: (state: PlaceholdersState) => readonly unknown[]): PlaceholdersState {
  const { store } = useSession();
  const last = useRef<readonly unknown[]>([]);
  useSyncExternalStore(store.subscribe, () => {
    const now = said(store.state);
    const isSame = now.length === last.current.length && now.every((each, i) => each === last.current[i]);
    if (!isSame) last.current = now;
    return last.current;
  });
  return store.state;
}
