import { createContext, useContext, useSyncExternalStore } from 'react';
import type { SkeletonsSession } from './session/session';
import type { SkeletonsState } from './session/state';

/** What the clerk can do in the tab, for its components. */
export const SkeletonsContext = createContext<SkeletonsSession | null>(null);

/** @throws Error outside the tab */
export function useSkeletons(): { readonly session: SkeletonsSession; readonly state: SkeletonsState } {
  const session = useContext(SkeletonsContext);
  if (!session) throw new Error('There is no session around this component.');
  return { session, state: useSyncExternalStore(session.subscribe, session.getState) };
}
