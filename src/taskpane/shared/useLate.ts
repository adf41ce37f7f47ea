import { useCallback, useState } from 'react';

/** A part of the pane that is loaded when it is first asked for. */
export interface Late<T> {
  readonly says: 'idle' | 'loading' | 'failed' | 'loaded';
  /** There once it is loaded. */
  readonly part: T | null;
}

/**
 * @param load loads it; the same function each time
 * @returns where it is, and what loads it: does nothing where it is there or on its way
 */
export function useLate<T>(load: () => Promise<T>): readonly [Late<T>, () => void] {
  const [late, setLate] = useState<Late<T>>({ says: 'idle', part: null });
  const { says } = late;
  const ask = useCallback(() => {
    if (says === 'loaded' || says === 'loading') return;
    setLate({ says: 'loading', part: null });
    load().then(
      (part) => {
        setLate({ says: 'loaded', part });
      },
      () => {
        setLate({ says: 'failed', part: null });
      },
    );
  }, [load, says]);
  return [late, ask];
}
