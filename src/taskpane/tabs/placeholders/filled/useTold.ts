import { useEffect, useState } from 'react';
import type { KeptRow } from '../../../../report/keptLedger';
import { leaveTrace } from '../../../../word/office/failure';
import type { Place } from '../../../../worklist/places/place';
import { useSession } from '../SessionContext';

const loadTold = () => import(/* webpackChunkName: "ledger" */ '../ledger/toldOf');

/** From whom what stands in a place came, and when, once that is known. */
export function useTold(place: Place): KeptRow['told'] {
  const session = useSession();
  const [told, setTold] = useState<KeptRow['told']>();
  useEffect(() => {
    let isWanted = true;
    loadTold()
      .then(({ toldOf }) => toldOf(session, place))
      .then((known) => {
        if (isWanted) setTold(known);
      }, leaveTrace);
    return () => {
      isWanted = false;
    };
  }, [session, place]);
  return told;
}
