import { useMemo } from 'react';
import { useNow } from '../../../shared/useNow';
import type { LedgerRow } from '../../../../ledger/kept/carryRows';
import { reportYear } from '../../../../library/reportYear';
import { useSession, useTab } from '../SessionContext';
import { type DerivedRow, ledgerOfReport } from './ledgerRows';
import { ledgerOf, type LedgerSession, type LedgerState } from './ledgerSession';

/** What 台账 shows, and what can be done in it. */
export interface Ledger {
  readonly ledger: LedgerSession;
  readonly state: LedgerState;
  readonly rows: readonly LedgerRow[];
  readonly derived: readonly DerivedRow[];
  /** The year that the report is about. */
  readonly year: number;
}

export function useLedger(): Ledger {
  const ledger = ledgerOf(useSession());
  const tab = useTab().state;
  const state = useNow(ledger.store);
  const { worklist, decided, places } = tab;
  const { kept, last } = state;
  const year = useMemo(
    () => reportYear((worklist?.paragraphs ?? []).map(({ text }) => text)) ?? new Date().getFullYear(),
    [worklist?.paragraphs],
  );
  const { rows, derived } = useMemo(
    () => ledgerOfReport({ worklist, decided, places }, kept, year, last),
    [worklist, decided, places, kept, year, last],
  );
  return { ledger, state, rows, derived, year };
}
