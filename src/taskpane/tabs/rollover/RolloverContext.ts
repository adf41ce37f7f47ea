import { createContext } from 'react';
import { useGiven } from '../../shared/useGiven';
import { useNow } from '../../shared/useNow';
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
  const shared = useGiven(RolloverContext);
  const { session } = shared;
  return { ...shared, state: useNow(session) };
}
