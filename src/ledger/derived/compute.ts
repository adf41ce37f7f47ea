import type { LedgerRow } from '../kept/carryRows';
import { amountOf } from '../values/figure';
import type { Derivation } from './derivation';

/** What is not in the rows. */
export interface YearKnown {
  /** How old the party is in the report's year; undefined where the year is not known. */
  readonly partyAge: number | undefined;
}

/** Where the placeholder does not say how many decimals there are. */
const DECIMALS = 1;

/**
 * A figure as it follows from others, written as its placeholder wants it.
 * @param rows all of the ledger
 * @returns undefined as long as what it follows from is not known, or where it makes no sense
 */
export function computed(
  { row }: LedgerRow,
  derivation: Derivation,
  rows: readonly LedgerRow[],
  { partyAge }: YearKnown,
): string | undefined {
  const rowWith = (code: string): LedgerRow | undefined => rows.find((each) => each.row.code === code);
  switch (derivation.from) {
    case 'partyAge':
      return partyAge?.toString();
    case 'share': {
      const [part, whole] = [amountIn(rowWith(derivation.part)), amountIn(rowWith(derivation.whole))];
      if (part === undefined || whole === undefined || whole <= 0 || part < 0 || part > whole)
        return undefined;
      return written((part / whole) * 100, row.form);
    }
    case 'growth': {
      const of = rowWith(derivation.of);
      const [now, last] = [amountIn(of), of && amountOf(of.row.last)];
      if (now === undefined || last === undefined || last <= 0) return undefined;
      const change = ((now - last) / last) * (derivation.falls ? -100 : 100);
      return change < 0 ? undefined : written(change, row.form);
    }
  }
}

/** What stands in all of a row's places, where that is one figure. */
function amountIn(each: LedgerRow | undefined): number | undefined {
  if (!each || each.owed.length > 0) return undefined;
  const amounts = new Set(each.filled.map(({ reads }) => amountOf(reads)));
  const [amount] = amounts;
  return amounts.size === 1 ? amount : undefined;
}

/** @param form the placeholder: X.X has one decimal, XX as many as are needed, up to one */
function written(value: number, form = ''): string {
  const [, fraction] = form.split('.');
  const text = value.toFixed(fraction?.length ?? DECIMALS);
  return fraction === undefined ? text.replace(/\.0$/, '') : text;
}
