import { createContext } from 'react';
import { useGiven } from '../../shared/useGiven';
import { useNow } from '../../shared/useNow';
import type { ReviewSession } from './session';
import type { ReviewState } from './state';

/** What the clerk can do in the tab, for its components. */
export const ReviewContext = createContext<ReviewSession | null>(null);

/** @throws Error outside the tab */
export function useReview(): { readonly session: ReviewSession; readonly state: ReviewState } {
  const session = useGiven(ReviewContext);
  return { session, state: useNow(session) };
}
