import type { ReactElement } from 'react';
import { BackPage } from './back/BackPage';
import { LedgerList } from './list/LedgerList';
import { useLedger } from './useLedger';

/** The figures that others have, by who has them: out to them, and what came back. */
export function LedgerView(): ReactElement | null {
  const { isRead, came } = useLedger().state;
  if (!isRead) return null;
  return came ? <BackPage came={came} /> : <LedgerList />;
}
