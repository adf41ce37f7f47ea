import { createContext } from 'react';
import { useGiven } from '../../shared/useGiven';
import { useNow } from '../../shared/useNow';
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
  const shared = useGiven(SkeletonsContext);
  const { session } = shared;
  return { ...shared, state: useNow(session) };
}
