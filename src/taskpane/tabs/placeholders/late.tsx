import {
  type ComponentType,
  createElement,
  type FunctionComponent,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
} from 'react';
import { leaveTrace } from '../../../word/office/failure';
import { useMessages } from '../../app/messages/language';
import { AdviceView } from '../../shared/AdviceView';
import { Observable } from '../../shared/observable';
import { useNow } from '../../shared/useNow';
import type { AllDoneProps } from './AllDone';
import type * as FillingParts from './filling';
import type { DoubtRowProps } from './list/DoubtRow';
import type { EntryFormProps } from './list/EntryForm';
import type { NameFormProps } from './list/NameForm';

/* What is not needed for the first list: it is loaded as soon as that stands. */

type Filling = typeof FillingParts;

/** How long it takes until what did not come is asked for again, in milliseconds: the host may be back soon. */
const PAUSE = 5000;

/**
 * Once it is there, what is wanted then is there at once, and no focus falls into nowhere meanwhile. `isMissed`: it was
 * asked for and has not come yet.
 */
const filling = new Observable<{ parts?: Filling; isMissed: boolean }>({ isMissed: false });
let isOnItsWay = false;

/** Loads it before it is wanted. */
export function loadLate(): void {
  if (isOnItsWay) return;
  isOnItsWay = true;
  import(/* webpackChunkName: "filling" */ './filling').then(
    (parts) => {
      filling.set({ parts });
    },
    (error: unknown) => {
      leaveTrace(error);
      filling.set({ isMissed: true });
      setTimeout(() => {
        isOnItsWay = false;
        loadLate();
      }, PAUSE);
    },
  );
}

/** How high a field is with its buttons, and a place of a name, in CSS pixels. */
const LINE = 32;

/** A component that is there once it is loaded. @param lines how many lines high the room is that is kept for it */
function late<Props extends object>(
  choose: (parts: Filling) => ComponentType<Props>,
  lines: (props: Props) => number = () => 0,
): FunctionComponent<Props> {
  return function LateComponent(props: Props) {
    const { parts, isMissed } = useNow(filling);
    const { notLoaded } = useMessages();
    useEffect(loadLate, []);
    if (parts) return createElement(choose(parts), props);
    const room = lines(props);
    if (isMissed && room > 0) return <AdviceView says={notLoaded} />;
    return <div style={{ height: `${LINE * room}px` }} />;
  };
}

export const AllDone = late<AllDoneProps>((parts) => parts.AllDone);
export const DoubtRow = late<DoubtRowProps>((parts) => parts.DoubtRow);
export const DoubtStrip = late<object>((parts) => parts.DoubtStrip);
export const DraftsStrip = late<object>((parts) => parts.DraftsStrip);
export const EntryForm = late<EntryFormProps>(
  (parts) => parts.EntryForm,
  () => 1,
);
export const FilledList = late<object>((parts) => parts.FilledList);
export const KindStrip = late<object>((parts) => parts.KindStrip);
export const NameForm = late<NameFormProps>(
  (parts) => parts.NameForm,
  ({ row }) => 1 + row.entries.length,
);
export const OwedList = late<object>((parts) => parts.OwedList);
export const Notice = late<object>((parts) => parts.Notice);
export const SignsStrip = late<object>((parts) => parts.SignsStrip);

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
