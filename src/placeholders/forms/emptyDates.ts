import type { Candidate, Form } from '../candidate';
import { stretches } from '../patterns';

/** Blanks within a form's date; more than this is layout. */
const WIDEST = 12;
/** 20 年1月: only the century is printed. */
const YEAR = /(?:20|二[零〇○]) {1,4}(?=年 ?[\d一二三四五六七八九十]{1,3}月)/g;
const MONTH = /月(?<= 月)(?= {1,12}日)/g;

function blanksBefore(plain: string, end: number): number {
  let count = 0;
  while (count <= WIDEST && plain.charAt(end - 1 - count) === ' ') count += 1;
  return count;
}

/**
 * A date of which nothing or only the year is written: 20  年  月  日, 2026年  月  日,   月  日. It is one placeholder,
 * found from its 月. Where the month is written, the year alone is to come.
 */
export const emptyDates: Form = ({ plain }) => {
  const found = stretches(plain, YEAR).map(({ start, end }): Candidate => ({
    start,
    end,
    trust: 'always',
    kind: 'year',
    unit: '年',
  }));
  for (const { start: month, end } of stretches(plain, MONTH)) {
    const before = blanksBefore(plain, month);
    if (before > WIDEST) continue;
    const day = plain.indexOf('日', end);
    // 出 生 年 月 日：1980年, a label that is spread over the line
    if (plain.charAt(day + 1) === '：') continue;
    const after = day - end;
    let start = month - before;
    let certain = before > 1 && after > 1 && start > 0;
    if (plain.charAt(start - 1) === '年') {
      start -= 1;
      const gap = blanksBefore(plain, start);
      const digits = /(?:^|\D)((?:19|20)\d{0,2}|\d{2})$/.exec(
        plain.slice(Math.max(0, start - gap - 5), start - gap),
      )?.[1];
      // 20XX年 月 日: the year is to come as well.
      const open = 'X×○*_'.includes(plain.charAt(start - 1) || ' ');
      certain = open || digits !== undefined || (before > 1 && gap > 1 && gap < start);
      if (digits !== undefined && gap <= WIDEST) start -= gap + digits.length;
      else if (gap <= WIDEST && gap < start) start -= gap;
    }
    // 自 年 月 日至 年 月 日: within a clause; at the end of a line it may wait for a pen.
    const lead = plain.charAt(start - 1);
    const goesOn = /[^ ]/.test(plain.slice(day + 1, day + WIDEST));
    // 年 月 日起到 年 月 日
    const runs = start === 0 && /^[起至]/.test(plain.slice(day + 1));
    if (runs || /[自至从到]/.test(lead) || (goesOn && /[\u4e00-\u9fff）)：:，,]/.test(lead))) certain = true;
    found.push({ start, end: day + 1, trust: certain ? 'always' : 'never', kind: 'date', unit: '' });
  }
  return found;
};
