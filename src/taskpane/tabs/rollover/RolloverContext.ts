import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Sight } from './derive/around';
import type { RolloverMessages } from './messages/messages';
import type { RolloverSession } from './session';
import type { RolloverState } from './state';

/** What the components of the page share. */
export interface RolloverShared {
  readonly session: RolloverSession;
  readonly says: RolloverMessages;
  readonly sight: Sight;
}

/** What the clerk can do on the page, for its components. */
export const RolloverContext = createContext<RolloverShared | null>(null);

/** @throws Error outside the page */
export function useRollover(): RolloverShared & { readonly state: RolloverState } {
  const shared = useContext(RolloverContext);
  if (!shared) throw new Error('There is no session around this component.');
  const { session } = shared;
  return { ...shared, state: useSyncExternalStore(session.subscribe, session.getState) };
}
