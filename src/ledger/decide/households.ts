import { type Doubt, reason, type Reason } from '../reason';
import type { Row } from '../row';
import { bare } from '../values/plain';

/** Of the same people: 低保户数 and 低保人数. */
function peopleOf({ indicator }: Row): string {
  return bare(indicator).replace(/(?:户|人)?(?:户数|人数|户|人|名)$/, '');
}

/** Where there are more households than persons, both are in doubt: they may stand the wrong way round. */
export function householdDoubts(
  valued: readonly { readonly row: Row; readonly value: string }[],
): Map<Row, Reason<Doubt>> {
  const doubts = new Map<Row, Reason<Doubt>>();
  const households = valued.filter(({ row }) => row.unit === '户');
  for (const { row, value } of valued) {
    if (row.unit !== '人') continue;
    for (const other of households) {
      if (peopleOf(other.row) !== peopleOf(row) || other.row.heading !== row.heading) continue;
      if (Number(other.value) <= Number(value)) continue;
      const why = reason<Doubt>('moreHouseholds', `${other.value}、${value}`);
      doubts.set(row, why).set(other.row, why);
    }
  }
  return doubts;
}
