import { type Caution, type Doubt, reason, type Reason, type Refusal } from '../reason';
import type { Answer } from '../returned/answer';
import type { Row } from '../row';
import { amountOf } from '../values/figure';
import { bare, plain } from '../values/plain';
import { readValue } from '../values/readValue';
import { unitFactor } from '../values/unit';
import { recognise } from './recognise';

/** What one answer says of a row, or of one of several. */
export type Claim =
  | {
      readonly is: 'value';
      readonly row: Row;
      readonly value: string;
      readonly cautions: readonly Reason<Caution>[];
    }
  | {
      readonly is: 'asked';
      readonly rows: readonly Row[];
      readonly reason: Reason<Doubt>;
      /** What was written, for the clerk to decide. */
      readonly written: string;
      readonly merged?: number;
    }
  | {
      readonly is: 'refused';
      readonly row?: Row;
      readonly line: number;
      readonly raw: string;
      readonly reason: Reason<Refusal>;
    }
  | { readonly is: 'none' };

/** Reads one row of what came back. */
export function claimOf(answer: Answer, rows: readonly Row[], year: number): Claim {
  const { line, raw } = answer;
  const recognised = recognise(answer, rows);
  if ('refusal' in recognised) return { is: 'refused', line, raw, reason: recognised.refusal };
  const written = plain(answer.value);
  if ('rows' in recognised) {
    const isSilent = recognised.rows.every((row) => readValue(answer.value, row, year).is === 'none');
    if (isSilent) return { is: 'none' };
    return { is: 'asked', rows: recognised.rows, reason: recognised.doubt, written };
  }
  const { row } = recognised;
  if (answer.merged !== undefined && written !== '')
    return { is: 'asked', rows: [row], reason: reason('merged'), written, merged: answer.merged };
  const misplaced = misplacedIn(answer, row);
  if (misplaced) return { is: 'asked', rows: [row], reason: misplaced.reason, written: misplaced.written };
  const reading = readValue(inUnitOf(answer, row), row, year);
  switch (reading.is) {
    case 'none':
      return reading;
    case 'refused':
      return { is: 'refused', row, line, raw, reason: reading.reason };
    case 'asked':
      return { is: 'asked', rows: [row], reason: reading.reason, written };
    case 'value': {
      if (answer.doubt) return { is: 'asked', rows: [row], reason: answer.doubt, written };
      // The only figure of the row may be last year's, whose column we know no more.
      if (answer.isUnnamed && amountOf(row.last) === Number(reading.value))
        return { is: 'asked', rows: [row], reason: reason('sameAsLast', row.last), written };
      const remark = answer.note === '' ? [] : [reason<Caution>('remark', answer.note)];
      const cautions = [...recognised.cautions, ...reading.cautions, ...remark];
      return { is: 'value', row, value: reading.value, cautions };
    }
  }
}

/** A bare figure in a row whose unit was changed is in that unit. */
function inUnitOf({ value, unit }: Answer, row: Row): string {
  const written = plain(unit);
  const isOther = written !== '' && unitFactor(written, plain(row.unit)) !== 1;
  return isOther && amountOf(value) !== undefined ? `${value}${written}` : value;
}

/** A figure that stands in a column that is not for it. */
function misplacedIn(answer: Answer, row: Row): { reason: Reason<Doubt>; written: string } | null {
  const last = plain(answer.last ?? '');
  if (row.last !== '' && last !== '' && !isSameFigure(last, row.last))
    return { reason: reason('inLastColumn', last), written: last };
  const sentence = plain(answer.sentence ?? '');
  if (plain(answer.value) === '' && figuresAdded(sentence, row.sentence))
    return { reason: reason('inSentence', sentence), written: sentence };
  return null;
}

function isSameFigure(one: string, other: string): boolean {
  const [a, b] = [amountOf(one), amountOf(other)];
  return a === undefined || b === undefined ? bare(one) === bare(other) : a === b;
}

/** Whether a sentence has figures that the one that was sent did not have. */
function figuresAdded(now: string, before: string): boolean {
  const known = new Set(plain(before).match(/\d+(?:\.\d+)?/g));
  return (now.match(/\d+(?:\.\d+)?/g) ?? []).some((figure) => !known.has(figure));
}
