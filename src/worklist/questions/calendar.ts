import type { ProposedValue, Rule } from './proposedValue';
import { readFigure } from './figure';
import type { DatePart, Question } from './question';

/** 24时 is the end of a day. */
const LIMITS: Readonly<Record<DatePart, readonly [number, number]>> = {
  quarter: [1, 4],
  month: [1, 12],
  day: [1, 31],
  hour: [0, 24],
  minute: [0, 59],
};

const PARTS = new Map<string, DatePart>([
  ['季度', 'quarter'],
  ['月', 'month'],
  ['日', 'day'],
  ['号', 'day'],
  ['时', 'hour'],
  ['点', 'hour'],
  ['分', 'minute'],
]);

/** 历时40日, 满18月: how long, not when. */
const LASTS =
  /(?:历时|为期|用时|连续|持续|工期|周期|期限|公示|提前|延长|缩短|满|近|约|达|每|超过|不足|不少于)为?$/;
/** A day of the month has its month, the beginning of a clause or a preposition before it. */
const DAY_BEFORE = /(?:^|[，。；“（于自从至到在—~-]|月[^，。；]{0,8})$/;

function partOf({ unit, before, after }: ProposedValue): DatePart | undefined {
  // 09：XX, XX：30, 2026-XX-XX
  if (unit === '') {
    if (/(?:19|20)\d\d[-./]$/.test(before)) return 'month';
    if (/(?:19|20)\d\d[-./][\dX]{1,2}[-./]$/.test(before)) return 'day';
    if (/\d[：:∶]$/.test(before)) return 'minute';
    return /^[：:∶][X\d]{2}/.test(after) ? 'hour' : undefined;
  }
  const part = PARTS.get(unit);
  if (LASTS.test(before) || after.startsWith('月龄')) return undefined;
  return part === 'day' && !DAY_BEFORE.test(before) ? undefined : part;
}

function outOfRange(part: DatePart, amounts: readonly number[]): Question | null {
  const [from, to] = LIMITS[part];
  const fits = amounts.every((amount) => Number.isInteger(amount) && amount >= from && amount <= to);
  return fits ? null : { code: 'outOfRange', part, from, to };
}

/** Without a year, February has the 29 days that it may have. */
function inMonth(day: number, month: number, year = 2000): Question | null {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day > days ? { code: 'dayNotInMonth', month, day, days } : null;
}

const single = (written: string | undefined): number | undefined => readFigure(written ?? '')?.amounts[0];

const MONTH_BEFORE = /(?:(\d{4})年)?(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}日?[至到—~-])?$/;
const DAY_AFTER = /^月(\d{1,2})[日号]/;

/** The day and the month: one is the value, the other is written beside it. */
function withWritten(part: DatePart, amount: number, { before, after }: ProposedValue): Question | null {
  // Every month of the lunar calendar may have thirty days.
  if (/[农阴古]历[^，。；]*$/.test(before)) return null;
  if (part === 'day') {
    const [, year, written] = MONTH_BEFORE.exec(before) ?? [];
    const month = single(written);
    return month === undefined ? null : inMonth(amount, month, single(year));
  }
  const day = part === 'month' ? single(DAY_AFTER.exec(after)?.[1]) : undefined;
  return day === undefined ? null : inMonth(day, amount, single(/(\d{4})年$/.exec(before)?.[1]));
}

/** 20  年  月  日 is answered with a whole date. */
function wholeDate(value: string): Question | null {
  const [, year, month, day] = /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?$/.exec(value) ?? [];
  if (year === undefined) return null;
  return (
    outOfRange('month', [Number(month)]) ??
    outOfRange('day', [Number(day)]) ??
    inMonth(Number(day), Number(month), Number(year))
  );
}

/** A month, day, hour, minute or quarter that the calendar or the clock does not have. */
export const calendar: Rule = (proposed) => {
  const { kind, value, figure } = proposed;
  if (kind !== 'date') return null;
  const part = partOf(proposed);
  if (part === undefined || figure === undefined) return wholeDate(value);
  return outOfRange(part, figure.amounts) ?? withWritten(part, Math.max(...figure.amounts), proposed);
};
