import { type ComponentType, useCallback, useState } from 'react';
import type { LibraryPanelsProps } from './LibraryPanels';

/** Where the panels of the library are: not wanted yet, on their way, not to be had, or there. */
export type Loading =
  | { readonly says: 'idle' | 'loading' | 'failed' }
  | { readonly says: 'loaded'; readonly Panels: ComponentType<LibraryPanelsProps> };

/**
 * Loads the panels of the library when one of them is first shown: the pane opens with the placeholders, and opens fast.
 * @returns where they are, and what loads them: does nothing where they are there or on their way
 */
export function useLibraryPanels(): readonly [Loading, () => void] {
  const [state, setState] = useState<Loading>({ says: 'idle' });
  const load = useCallback(() => {
    if (state.says === 'loaded' || state.says === 'loading') return;
    setState({ says: 'loading' });
    import(/* webpackChunkName: "library" */ './LibraryPanels').then(
      ({ LibraryPanels }) => {
        setState({ says: 'loaded', Panels: LibraryPanels });
      },
      () => {
        setState({ says: 'failed' });
      },
    );
  }, [state]);
  return [state, load];
}
