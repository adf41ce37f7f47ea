import { fromChinese } from '../../report/numerals';

/** What a value says as a figure. */
export interface Figure {
  /** One number, or the ends of a range or the members of a row, with 千, 万 and 亿 multiplied in. */
  readonly amounts: readonly number[];
  /** Whether 余, 多 or 来 is at its own end. */
  readonly rounded: boolean;
}

const SCALES: readonly (readonly [string, number])[] = [
  ['百', 1e2],
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
];

const NUMBER = String.raw`(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?[百千万亿]{0,2}%?|[零〇○一二两三四五六七八九十百]+`;
const LEAD = '(?:近|约|大约|将近|超|超过|逾|达|共|仅|不足|至少|最多|不少于|不低于|突破)?';
const LINK = '(?:至|到|—{1,2}|--?|~|、|和|或)';
const SHAPE = new RegExp(`^${LEAD}-?((?:${NUMBER})(?:${LINK}(?:${NUMBER}))*)(余|多|来)?(?:左右|以上|以下)?$`);

function amountOf(number: string): number | undefined {
  const digits = /^[\d,，.]+/.exec(number)?.[0];
  if (digits === undefined) return fromChinese(number);
  const scales = SCALES.filter(([scale]) => number.includes(scale));
  const amount = scales.reduce(
    (product, [, factor]) => product * factor,
    Number(digits.replace(/[,，]/g, '')),
  );
  // 1.1万 is 11000 and no ten-thousandth more.
  return Math.round(amount * 1e6) / 1e6;
}

/**
 * Reads the size of a value that is nothing but a figure: 35, 1，234.5, 1.2万, 三十五, 3—5, 近300, 300余.
 * @param value in half width, without blanks at its ends
 * @returns undefined for everything else, also for what is said in words that it does not know (十几, 三四百)
 */
export function readFigure(value: string): Figure | undefined {
  const [, numbers, rounding] = SHAPE.exec(value) ?? [];
  if (numbers === undefined) return undefined;
  const amounts = Array.from(numbers.matchAll(new RegExp(NUMBER, 'g')), ([number]) => amountOf(number));
  return amounts.every((amount) => amount !== undefined)
    ? { amounts, rounded: rounding !== undefined }
    : undefined;
}
