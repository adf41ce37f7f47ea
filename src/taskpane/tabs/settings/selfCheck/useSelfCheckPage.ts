import { type ComponentType, useCallback, useState } from 'react';
import type { SelfCheckPageProps } from './SelfCheckPage';

/** Where the page of the self-check is: it is loaded when it is first asked for, for hardly anybody asks. */
export interface LatePage {
  readonly says: 'idle' | 'loading' | 'failed' | 'loaded';
  readonly SelfCheckPage: ComponentType<SelfCheckPageProps> | null;
}

/** @returns where it is, and what loads it: does nothing where it is there or on its way */
export function useSelfCheckPage(): readonly [LatePage, () => void] {
  const [page, setPage] = useState<LatePage>({ says: 'idle', SelfCheckPage: null });
  const load = useCallback(() => {
    if (page.says === 'loaded' || page.says === 'loading') return;
    setPage({ says: 'loading', SelfCheckPage: null });
    import(/* webpackChunkName: "selfCheck" */ './SelfCheckPage').then(
      ({ SelfCheckPage }) => {
        setPage({ says: 'loaded', SelfCheckPage });
      },
      () => {
        setPage({ says: 'failed', SelfCheckPage: null });
      },
    );
  }, [page]);
  return [page, load];
}
