import { useSyncExternalStore } from 'react';
import type { Observable } from './observable';

/** A state as it is now. */
export function useNow<T extends object>({
  subscribe,
  getState,
}: Pick<Observable<T>, 'subscribe' | 'getState'>): T {
  return useSyncExternalStore(subscribe, getState);
}
