import type { KeptRow } from '../../../../report/keptLedger';
import type { LastYear } from '../../../../report/lastYear';
import type { DocumentSettings } from '../../../../word/office/settings';

/** What the document keeps of the clerk's work with the pane, the colour of marks aside. */
export interface KeptWork extends Pick<DocumentSettings, (typeof KEPT_SETTINGS)[number]> {
  readonly ledger: readonly KeptRow[];
  /** What it has of last year's report, if it was made of one. */
  readonly lastYear: LastYear | null;
}

export const KEPT_SETTINGS = ['places', 'decisions', 'waits', 'dismissals', 'rulesOff'] as const;

export const NO_WORK: KeptWork = {
  ...{ ledger: [], lastYear: null, places: [] },
  ...{ decisions: {}, waits: {}, dismissals: {}, rulesOff: {} },
};

/** How much there is of each. */
export type KeptCounts = Readonly<Record<keyof KeptWork, number>>;

export function countsOf(work: KeptWork): KeptCounts {
  const { ledger, lastYear, places, decisions, waits, dismissals, rulesOff } = work;
  const sizeOf = (record: object): number => Object.keys(record).length;
  return {
    ledger: ledger.length,
    lastYear: lastYear ? Math.max(1, lastYear.figures.length + lastYear.left.length) : 0,
    places: places.length,
    decisions: sizeOf(decisions),
    waits: sizeOf(waits),
    dismissals: sizeOf(dismissals),
    rulesOff: sizeOf(rulesOff),
  };
}
