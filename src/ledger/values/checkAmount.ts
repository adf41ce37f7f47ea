import { countsWholes } from '../../worklist/questions/countedUnits';
import { type Caution, type Doubt, reason, type Reason, type Refusal } from '../reason';
import type { Row } from '../row';
import { amountOf, type Figure, writtenAmount } from './figure';

/** Whether a figure can be the row's. */
export type Checked =
  | { readonly is: 'value'; readonly value: string; readonly cautions: readonly Reason<Caution>[] }
  | { readonly is: 'asked'; readonly reason: Reason<Doubt> }
  | { readonly is: 'refused'; readonly reason: Reason<Refusal> };

/** So many times last year's, or so small a part of it, and the unit may be another. */
const FAR = 10;

const CALENDAR = new Map<string, readonly [number, number]>([
  ['月', [1, 12]],
  ['日', [1, 31]],
  ['号', [1, 31]],
  ['季度', [1, 4]],
  ['时', [0, 24]],
]);

/** A spreadsheet counts days from the last of 1899. */
const DAYS_TO_1970 = 25_569;
const DAY_MS = 86_400_000;

/** The year of a day as a spreadsheet counts it. */
function yearOfSerial(serial: number): number {
  return new Date((serial - DAYS_TO_1970) * DAY_MS).getUTCFullYear();
}

/** A figure in the row's own unit: whether it is likely. `hasUnit`: the unit was written beside it. */
export function checkAmount(figure: Figure, hasUnit: boolean, row: Row, year: number): Checked {
  const { amount, value } = figure;
  const last = amountOf(row.last);
  const doubt = doubtOf(figure, hasUnit, row, last);
  const isUnlikely = doubt !== null || row.kind === 'date' || (last === undefined && row.kind !== 'money');
  if (isUnlikely && isSerial(amount, row, year))
    return { is: 'refused', reason: reason('dateSerial', value) };
  if (doubt) return { is: 'asked', reason: doubt };
  const cautions: Reason<Caution>[] = [];
  if (amount < 0) cautions.push(reason('fall', writtenAmount(-amount)));
  if (amount === 0) cautions.push(reason('zero'));
  if (last !== undefined && last === amount && amount !== 0) cautions.push(reason('equalsLast', row.last));
  return { is: 'value', value, cautions };
}

function doubtOf(figure: Figure, hasUnit: boolean, row: Row, last: number | undefined): Reason<Doubt> | null {
  const { amount } = figure;
  const { unit, kind, flag, form = '' } = row;
  if (amount < 0 && flag !== 'growth') return reason('negative', figure.value);
  const range = kind === 'date' ? CALENDAR.get(unit) : undefined;
  if (range) {
    const [from, to] = range;
    return Number.isInteger(amount) && amount >= from && amount <= to ? null : reason('notInCalendar', unit);
  }
  if (unit === '%') {
    if (isShare(figure, hasUnit) && (last === undefined || last > 1))
      return reason('fraction', writtenAmount(amount * 100));
    if (amount > 100 && flag !== 'growth') return reason('above100', figure.value);
  }
  const isWhole = Number.isInteger(amount) || form.includes('.');
  if (kind !== 'money' && countsWholes(unit) && !isWhole) return reason('fractionCounted', unit);
  return flag !== 'growth' && isFar(amount, last) ? reason('farFromLast', row.last) : null;
}

/** 0.981 in a column of per cent is what a spreadsheet keeps of 98.1%. */
function isShare({ amount, hasFraction }: Figure, hasUnit: boolean): boolean {
  return !hasUnit && hasFraction && amount > 0 && amount <= 1;
}

function isFar(amount: number, last: number | undefined): boolean {
  if (last === undefined || last <= 0 || amount === 0) return false;
  return amount >= last * FAR || amount * FAR <= last;
}

function isSerial(amount: number, { unit }: Row, year: number): boolean {
  if (!Number.isInteger(amount) || amount < 36_526 || amount > 73_050 || unit === '') return false;
  return Math.abs(yearOfSerial(amount) - year) <= 2;
}
