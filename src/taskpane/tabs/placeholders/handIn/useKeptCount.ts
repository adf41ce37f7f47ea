import { useEffect, useState } from 'react';
import { leaveTrace } from '../../../../word/office/failure';
import { useSession, useTab } from '../SessionContext';

const loadCounting = () => import(/* webpackChunkName: "ledger" */ './countKept');

/**
 * How much the document keeps of the clerk's work; 0 until that is known.
 * @param changed counted anew where this is another object
 */
export function useKeptCount(changed: unknown): number {
  const session = useSession();
  const { places, decided, waits } = useTab().state;
  const [count, setCount] = useState(0);
  useEffect(() => {
    let isWanted = true;
    loadCounting()
      .then(({ countKept }) => countKept(session))
      .then((counted) => {
        if (isWanted) setCount(counted);
      }, leaveTrace);
    return () => {
      isWanted = false;
    };
  }, [session, places, decided, waits, changed]);
  return count;
}
