import { fromChinese, isChineseNumeral, toChinese } from '../report/numerals';

/**
 * How a heading is numbered. GB/T 9704-2012, 7.3.3 names four levels, in this order: 一、 （一） 1. （1）.
 * `circled` is the fifth that clerks use; 第一章 and 第一节 stand above 一、 in plans and rules.
 */
export type Scheme =
  'chapter' | 'section' | 'chinese' | 'chineseBracket' | 'arabic' | 'arabicBracket' | 'circled';

/** A heading's number as it is written. */
export interface HeadingNumber {
  readonly scheme: Scheme;
  /** 1 for 一、 to 4 for （1）, 5 for ①; 0 for 第一节 and -1 for 第一章. */
  readonly level: number;
  readonly value: number;
  /** What is written before and after the numeral, as this writer does it: `（` and `）`, or nothing and `、`. */
  readonly prefix: string;
  readonly suffix: string;
  /** One character for the whole number, such as ①, ㈠, ⑴ or ⒈: the code point that stands for 1. */
  readonly glyphs?: number;
  readonly fullWidthDigits?: boolean;
}

const LEVELS: Record<Scheme, number> = {
  chapter: -1,
  section: 0,
  chinese: 1,
  chineseBracket: 2,
  arabic: 3,
  arabicBracket: 4,
  circled: 5,
};

const GLYPHS: readonly { first: number; count: number; scheme: Scheme }[] = [
  { first: 0x2460, count: 20, scheme: 'circled' },
  { first: 0x2474, count: 20, scheme: 'arabicBracket' },
  { first: 0x2488, count: 20, scheme: 'arabic' },
  { first: 0x3220, count: 10, scheme: 'chineseBracket' },
];

/** Higher than any report counts; keeps （2021） and 100. from being headings. */
const HIGHEST = 99;

interface Numeral {
  readonly value: number;
  readonly length: number;
  readonly chinese: boolean;
  readonly fullWidth: boolean;
}

function readNumeral(text: string, from: number): Numeral | undefined {
  let end = from;
  while (isChineseNumeral(text.charAt(end))) end += 1;
  if (end > from) {
    const value = fromChinese(text.slice(from, end));
    return value === undefined ? undefined : { value, length: end - from, chinese: true, fullWidth: false };
  }
  const digits = /^[\d０-９]+/.exec(text.slice(from))?.[0];
  if (digits === undefined) return undefined;
  const narrow = digits.normalize('NFKC');
  return { value: Number(narrow), length: digits.length, chinese: false, fullWidth: narrow !== digits };
}

function numbered(scheme: Scheme, numeral: Numeral, prefix: string, suffix: string): HeadingNumber {
  const number = { scheme, level: LEVELS[scheme], value: numeral.value, prefix, suffix };
  return numeral.fullWidth ? { ...number, fullWidthDigits: true } : number;
}

function readGlyph(text: string): { number: HeadingNumber; length: number } | undefined {
  const code = text.charCodeAt(0);
  for (const { first, count, scheme } of GLYPHS) {
    if (!(code >= first && code < first + count)) continue;
    const suffix = /^[、.．]/.test(text.slice(1)) ? text.charAt(1) : '';
    const number = {
      scheme,
      level: LEVELS[scheme],
      value: code - first + 1,
      prefix: '',
      suffix,
      glyphs: first,
    };
    return { number, length: 1 + suffix.length };
  }
  return undefined;
}

/**
 * Reads the number that the text begins with; whether a heading follows is not decided here.
 * `length` is in UTF-16 units and covers prefix, numeral and suffix.
 */
export function readHeadingNumber(text: string): { number: HeadingNumber; length: number } | undefined {
  const glyph = readGlyph(text);
  if (glyph) return glyph;
  const opening = text.charAt(0);
  const prefix = '（(第'.includes(opening) ? opening : '';
  const numeral = readNumeral(text, prefix.length);
  if (!numeral || numeral.value < 1 || numeral.value > HIGHEST) return undefined;
  const rest = text.slice(prefix.length + numeral.length, prefix.length + numeral.length + 2);
  const length = (suffix: string): number => prefix.length + numeral.length + suffix.length;
  const made = (scheme: Scheme, suffix: string): { number: HeadingNumber; length: number } => ({
    number: numbered(scheme, numeral, prefix, suffix),
    length: length(suffix),
  });
  if (prefix === '第') {
    const word = /^(?:章|节|部分|篇|编)/.exec(rest)?.[0];
    if (!word) return undefined;
    return made(word === '节' ? 'section' : 'chapter', word);
  }
  const first = rest.charAt(0);
  if (first === '）' || first === ')') {
    if (prefix === '' && numeral.chinese) return undefined;
    return made(numeral.chinese ? 'chineseBracket' : 'arabicBracket', first);
  }
  if (prefix !== '') return undefined;
  if (numeral.chinese) return /[、.．]/.test(first) ? made('chinese', first) : undefined;
  return /[、.．]/.test(first) ? made('arabic', first) : undefined;
}

/** Writes another value in the style of `like`. One-character numbers beyond their row fall back to brackets. */
export function writeHeadingNumber(like: HeadingNumber, value: number): string {
  if (like.glyphs !== undefined) {
    const row = GLYPHS.find(({ first }) => first === like.glyphs);
    if (row && value >= 1 && value <= row.count)
      return String.fromCharCode(row.first + value - 1) + like.suffix;
    return like.scheme === 'chineseBracket' ? `（${toChinese(value)}）` : `（${String(value)}）`;
  }
  if (like.scheme === 'chapter' || like.scheme === 'section' || like.scheme.startsWith('chinese')) {
    return like.prefix + toChinese(value) + like.suffix;
  }
  const digits = String(value);
  const wide = digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  return like.prefix + (like.fullWidthDigits === true ? wide : digits) + like.suffix;
}

/** The number that follows `like` in its own style: （九） → （十）. */
export function nextHeadingNumber(like: HeadingNumber): string {
  return writeHeadingNumber(like, like.value + 1);
}
