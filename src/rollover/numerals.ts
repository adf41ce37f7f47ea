import { fromChinese, toChinese } from '../report/numerals';

/** The characters of a Chinese numeral below one hundred, for a pattern's class. */
export const CHINESE = '一二三四五六七八九十两';

/** Reads a numeral, Arabic or Chinese; undefined where it is none. */
export function valueOf(numeral: string): number | undefined {
  return /^\d+$/.test(numeral) ? Number(numeral) : fromChinese(numeral);
}

/** A numeral moved on, in its own writing; undefined where it is none, or leaves what can be written. */
export function moved(numeral: string, step: number): string | undefined {
  const value = valueOf(numeral);
  if (value === undefined || value + step < 1 || value + step > 999) return undefined;
  return /^\d/.test(numeral) ? String(value + step) : toChinese(value + step);
}

const YEAR_DIGITS = '〇一二三四五六七八九';

/** 二〇二四 → 2024; undefined for what is no year. Writers put 零, ○ and O for 〇. */
export function chineseYear(written: string): number | undefined {
  const digits = Array.from(written.replace(/[零○OＯ0]/g, '〇'), (each) => YEAR_DIGITS.indexOf(each));
  return digits.length === 4 && !digits.includes(-1) ? Number(digits.join('')) : undefined;
}

/** 2024 → 二〇二四. */
export function toChineseYear(year: number): string {
  return Array.from(String(year), (digit) => YEAR_DIGITS.charAt(Number(digit))).join('');
}
