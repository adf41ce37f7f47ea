import { createContext, useContext, useSyncExternalStore } from 'react';
import type { SkeletonsSession } from './session';
import type { SkeletonsState } from './state';

/** What the components of the tab share. */
export interface SkeletonsShared {
  readonly session: SkeletonsSession;
  /** Gives the search field the focus: where something that had it goes away. */
  readonly toField: () => void;
}

/** What the clerk can do in the tab, for its components. */
export const SkeletonsContext = createContext<SkeletonsShared | null>(null);

/** @throws Error outside the tab */
export function useSkeletons(): SkeletonsShared & { readonly state: SkeletonsState } {
  const shared = useContext(SkeletonsContext);
  if (!shared) throw new Error('There is no session around this component.');
  const { session } = shared;
  return { ...shared, state: useSyncExternalStore(session.subscribe, session.getState) };
}
