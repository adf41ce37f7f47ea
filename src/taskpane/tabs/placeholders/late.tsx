import {
  type ComponentType,
  createElement,
  type FunctionComponent,
  lazy,
  type ReactNode,
  Suspense,
} from 'react';
import { leaveTrace } from '../../../word/office/failure';
import type { AllDoneProps } from './AllDone';
import type * as filling from './filling';
import type { DoubtRowProps } from './list/DoubtRow';
import type { EntryFormProps } from './list/EntryForm';
import type { NameFormProps } from './list/NameForm';

/* What is not needed for the first list: it is loaded as soon as that stands. */

type Filling = typeof filling;

function load(): Promise<Filling> {
  return import(/* webpackChunkName: "filling" */ './filling');
}

/** Loads it before it is wanted. */
export function loadLate(): void {
  load().catch(leaveTrace);
}

/** Keeps the room of a field and its buttons. */
const FIELD_ROOM = <div style={{ height: '32px' }} />;

/** A component that is there once it is loaded. */
function late<Props extends object>(
  choose: (parts: Filling) => ComponentType<Props>,
  meanwhile: ReactNode = null,
): FunctionComponent<Props> {
  const Late: ComponentType<Props> = lazy(async () => ({ default: choose(await load()) }));
  return function LateComponent(props: Props) {
    return <Suspense fallback={meanwhile}>{createElement(Late, props)}</Suspense>;
  };
}

export const AllDone = late<AllDoneProps>((parts) => parts.AllDone);
export const DoubtRow = late<DoubtRowProps>((parts) => parts.DoubtRow);
export const DraftsStrip = late<object>((parts) => parts.DraftsStrip);
export const EntryForm = late<EntryFormProps>((parts) => parts.EntryForm, FIELD_ROOM);
export const FilledList = late<object>((parts) => parts.FilledList);
export const NameForm = late<NameFormProps>((parts) => parts.NameForm, FIELD_ROOM);
export const Notice = late<object>((parts) => parts.Notice);

/** The ledger has a chunk of its own: not every clerk asks for it. */
const LateLedger = lazy(() =>
  import(/* webpackChunkName: "ledger" */ './ledger/LedgerView').then(({ LedgerView: View }) => ({
    default: View,
  })),
);

/** The figures by who has them. */
export function LedgerView(): ReactNode {
  return (
    <Suspense fallback={null}>
      <LateLedger />
    </Suspense>
  );
}
