import { lazy, type ReactElement, Suspense } from 'react';

const LatePage = lazy(() =>
  import(/* webpackChunkName: "ledger" */ './HandInPage').then(({ HandInPage }) => ({ default: HandInPage })),
);

/** The page 交稿前, for whoever offers it: it is loaded when it is opened, with the ledger. */
export function LateHandInPage({ onBack }: { readonly onBack: () => void }): ReactElement {
  return (
    <Suspense fallback={null}>
      <LatePage onBack={onBack} />
    </Suspense>
  );
}
