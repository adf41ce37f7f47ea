import type { LedgerRow } from '../../../../../ledger/kept/carryRows';
import { byOffice, type DerivedRow, isTold } from '../ledgerRows';

/** A line of the list: an office, or one of its rows. */
export type ListRow =
  | {
      readonly type: 'office';
      readonly key: string;
      readonly office: string;
      readonly told: number;
      readonly of: number;
      readonly isFolded: boolean;
    }
  | { readonly type: 'row'; readonly key: string; readonly each: LedgerRow }
  /** Stands above what follows from others. */
  | { readonly type: 'derivedHead'; readonly key: string }
  | { readonly type: 'derived'; readonly key: string; readonly derived: DerivedRow };

/** The offices, each with its rows below it unless it is folded, then what follows from others. */
export function listRows(
  rows: readonly LedgerRow[],
  derived: readonly DerivedRow[],
  folded: ReadonlySet<string>,
): readonly ListRow[] {
  const offices = [...byOffice(rows)].flatMap(([office, own]): ListRow[] => {
    const isFolded = folded.has(office);
    const told = own.filter(isTold).length;
    const head: ListRow = { type: 'office', key: `office ${office}`, office, told, of: own.length, isFolded };
    const below = own.map((each): ListRow => ({ type: 'row', key: each.row.code, each }));
    return isFolded ? [head] : [head, ...below];
  });
  if (derived.length === 0) return offices;
  return [
    ...offices,
    { type: 'derivedHead', key: 'derived' },
    ...derived.map((each): ListRow => ({ type: 'derived', key: each.each.row.code, derived: each })),
  ];
}
