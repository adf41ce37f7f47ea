import type { LedgerRow } from '../../../../../ledger/kept/carryRows';
import { byOffice, isTold } from '../ledgerRows';

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
  | { readonly type: 'row'; readonly key: string; readonly each: LedgerRow };

/** The offices, each with its rows below it unless it is folded. */
export function listRows(rows: readonly LedgerRow[], folded: ReadonlySet<string>): readonly ListRow[] {
  return [...byOffice(rows)].flatMap(([office, own]): ListRow[] => {
    const isFolded = folded.has(office);
    const told = own.filter(isTold).length;
    const head: ListRow = { type: 'office', key: `office ${office}`, office, told, of: own.length, isFolded };
    const below = own.map((each): ListRow => ({ type: 'row', key: each.row.code, each }));
    return isFolded ? [head] : [head, ...below];
  });
}
