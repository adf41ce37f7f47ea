import type { KeptRow } from '../../../../report/keptLedger';
import type { DocumentSettings } from '../../../../word/office/settings';

/** What the document keeps of the clerk's work with the pane, the colour of marks aside. */
export interface KeptWork extends Pick<DocumentSettings, (typeof KEPT_SETTINGS)[number]> {
  readonly ledger: readonly KeptRow[];
}

export const KEPT_SETTINGS = ['places', 'decisions', 'waits', 'dismissals', 'rulesOff'] as const;

export const NO_WORK: KeptWork = {
  ...{ ledger: [], places: [] },
  ...{ decisions: {}, waits: {}, dismissals: {}, rulesOff: {} },
};

/** How much there is of each. */
export type KeptCounts = Readonly<Record<keyof KeptWork, number>>;

export function countsOf({ ledger, places, decisions, waits, dismissals, rulesOff }: KeptWork): KeptCounts {
  const sizeOf = (record: object): number => Object.keys(record).length;
  return {
    ledger: ledger.length,
    places: places.length,
    decisions: sizeOf(decisions),
    waits: sizeOf(waits),
    dismissals: sizeOf(dismissals),
    rulesOff: sizeOf(rulesOff),
  };
}
