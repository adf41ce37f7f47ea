import { type ComponentType, lazy, type ReactElement, Suspense } from 'react';
import { Spinner } from '../../shared/controls/Spinner';
import { useMessages } from '../../app/messages/language';
import type { AllDoneProps } from './AllDone';
import type { FieldAsideProps } from './aside/FieldAside';

/* What is not needed for the first list: loaded when it is wanted. */

const LateAside = lazy<ComponentType<FieldAsideProps>>(() =>
  import(/* webpackChunkName: "filling" */ './aside/FieldAside').then(
    ({ FieldAside }) => ({ default: FieldAside }),
    // Where it cannot be loaded, the field does without.
    () => ({ default: () => null }),
  ),
);

/** What stands below a field. */
export function FieldAside(props: FieldAsideProps): ReactElement {
  return (
    <Suspense fallback={null}>
      <LateAside {...props} />
    </Suspense>
  );
}

const LateAllDone = lazy<ComponentType<AllDoneProps>>(() =>
  import(/* webpackChunkName: "editing" */ './AllDone').then(({ AllDone }) => ({ default: AllDone })),
);

/** What is said where nothing is left: the last value was filled in, by what is loaded with it. */
export function AllDone(props: AllDoneProps): ReactElement {
  return (
    <Suspense fallback={null}>
      <LateAllDone {...props} />
    </Suspense>
  );
}

const LateFilledList = lazy(() =>
  import(/* webpackChunkName: "filling" */ './filled/FilledList').then(({ FilledList }) => ({
    default: FilledList,
  })),
);

/** What was filled in. */
export function FilledList(): ReactElement {
  const { loading } = useMessages();
  return (
    <Suspense fallback={<Spinner size="small" label={loading} />}>
      <LateFilledList />
    </Suspense>
  );
}
