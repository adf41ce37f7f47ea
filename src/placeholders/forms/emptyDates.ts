import type { Candidate, Form } from '../candidate';
import { stretches } from '../patterns';

/** Blanks within a form's date; more than this is layout. */
const WIDEST = 12;

function blanksFrom(plain: string, from: number, step: 1 | -1): number {
  let count = 0;
  while (count <= WIDEST && plain.charAt(step === 1 ? from + count : from - 1 - count) === ' ') count += 1;
  return count;
}

/**
 * A date of which nothing or only the year is written: 20  年  月  日, 2026年  月  日,   月  日. It is one placeholder,
 * found from its 月.
 */
export const emptyDates: Form = ({ plain }) => {
  const found: Candidate[] = [];
  for (const { start: month } of stretches(plain, /(?<= )月(?= )/g)) {
    const before = blanksFrom(plain, month, -1);
    const after = blanksFrom(plain, month + 1, 1);
    const day = month + 1 + after;
    if (before > WIDEST || after > WIDEST || plain.charAt(day) !== '日') continue;
    let start = month - before;
    let certain = before > 1 && after > 1 && start > 0;
    if (plain.charAt(start - 1) === '年') {
      start -= 1;
      const gap = blanksFrom(plain, start, -1);
      const digits = /(?:^|\D)((?:19|20)?\d{2})$/.exec(
        plain.slice(Math.max(0, start - gap - 5), start - gap),
      )?.[1];
      certain = digits !== undefined || (before > 1 && gap > 1 && gap < start);
      if (digits !== undefined && gap <= WIDEST) start -= gap + digits.length;
      else if (gap <= WIDEST && gap < start) start -= gap;
    }
    found.push({ start, end: day + 1, trust: certain ? 'always' : 'never', kind: 'date', unit: '' });
  }
  return found;
};
