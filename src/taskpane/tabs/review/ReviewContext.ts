import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ReviewSession } from './session';
import type { ReviewState } from './state';

/** What the clerk can do in the tab, for its components. */
export const ReviewContext = createContext<ReviewSession | null>(null);

/** @throws Error outside the tab */
export function useReview(): { readonly session: ReviewSession; readonly state: ReviewState } {
  const session = useContext(ReviewContext);
  if (!session) throw new Error('There is no session around this component.');
  return { session, state: useSyncExternalStore(session.subscribe, session.getState) };
}
