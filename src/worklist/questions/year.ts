import type { ProposedValue, Rule } from './proposedValue';

/** Years of reports lie between these; what says no century (XXXX年) may be in the chronicles. */
const RECENT = 1900;
const CHRONICLED = 1000;
const LATEST = 2100;

const CENTURY = /^(?:19|20|二[○〇零]|一九)/;
const CENTURY_BEFORE = /(?:^|\D)(19|20) ?$/;
const CALENDAR_AFTER = /^年(?:度|底|初|末|终|以来|上半年|下半年|\d{1,2}月)/;
const DIGITS = '零一二三四五六七八九';

/** 二〇二六 → 2026; undefined where it is not written digit by digit. */
function digitsOf(value: string): string | undefined {
  if (/^\d+$/.test(value)) return value;
  if (!/^[零〇○一二三四五六七八九]{2,}$/.test(value)) return undefined;
  return Array.from(value, (digit) => Math.max(0, DIGITS.indexOf(digit))).join('');
}

/** XX年 may also be how long something has lasted; only these are certainly years of the calendar. */
function isCalendarYear({ form, before, after }: ProposedValue): boolean {
  return (
    CENTURY.test(form) || CENTURY_BEFORE.test(before) || /^\D{4,}$/.test(form) || CALENDAR_AFTER.test(after)
  );
}

/** A year that has not four digits, or that no report speaks of. */
export const year: Rule = (proposed) => {
  const { kind, form, value, before } = proposed;
  const inNumber = kind === 'docNumber' && /^(?:19|20)[^\d]/.test(form);
  if ((kind !== 'year' && !inNumber) || !isCalendarYear(proposed)) return null;
  const written = digitsOf(value);
  if (written === undefined) return null;
  const century = CENTURY_BEFORE.exec(before)?.[1] ?? '';
  const whole = written.length === 2 ? century + written : written;
  if (whole.length !== 4) return { code: 'yearNotFourDigits' };
  const earliest = CENTURY.test(form) ? RECENT : CHRONICLED;
  const said = Number(whole);
  return said < earliest || said > LATEST ? { code: 'yearUnlikely', year: said } : null;
};
