const DIGITS = '零一二三四五六七八九';
const ONES = new Map<string, number>([
  ...Array.from(DIGITS).map((digit, value): [string, number] => [digit, value]),
  ['〇', 0],
  ['○', 0],
  ['两', 2],
]);

/** Whether the character may stand in a Chinese numeral below one thousand. */
export function isChineseNumeral(character: string): boolean {
  return character === '十' || character === '百' || ONES.has(character);
}

/** Writes 1 to 999 as Chinese headings count: 十, 十一, 二十, 一百零一. */
export function toChinese(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 999) {
    throw new RangeError(`no heading number: ${String(value)}`);
  }
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const ones = value % 10;
  const digit = (n: number): string => DIGITS.charAt(n);
  let written = hundreds > 0 ? `${digit(hundreds)}百` : '';
  if (tens > 0) written += tens === 1 && hundreds === 0 ? '十' : `${digit(tens)}十`;
  else if (hundreds > 0 && ones > 0) written += '零';
  return written + (ones > 0 ? digit(ones) : '');
}

/** Reads 一 to 九百九十九; undefined for anything else, also for years such as 二〇二六. */
export function fromChinese(written: string): number | undefined {
  let total = 0;
  let pending: number | undefined;
  let ceiling = 1000;
  for (const character of written) {
    const scale = character === '百' ? 100 : character === '十' ? 10 : 0;
    if (scale === 0) {
      const one = ONES.get(character);
      if (one === undefined || (pending !== undefined && pending !== 0)) return undefined;
      pending = one;
    } else {
      if (scale >= ceiling || (pending === undefined && total > 0)) return undefined;
      total += (pending ?? 1) * scale;
      pending = undefined;
      ceiling = scale;
    }
  }
  total += pending ?? 0;
  return total > 0 && toChinese(total).length >= written.length - 1 ? total : undefined;
}
