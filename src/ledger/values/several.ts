import { type Doubt, reason, type Reason } from '../reason';
import { type Figure, writtenAmount } from './figure';

const DIGIT = '零〇一二两三四五六七八九十百千万亿';
const NUMERAL = new RegExp(`^[约近]?[${DIGIT}]+[^\\d]{0,3}$`);
const DATE =
  /^(?:(?:19|20)\d\d[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?|\d{1,2}月\d{1,2}[日号]?|\d{1,2}[:：]\d\d)(?: .*)?$/;

/** What a text says that is more than one figure, or one written in another way; null for one figure. */
export function readSeveral(text: string, figure: Figure | undefined): Reason<Doubt> | null {
  if (DATE.test(text)) return reason('dateLike', text);
  const exponent = /^[-+]?\d+(?:\.\d+)?e[+-]?\d+$/i.exec(text)?.[0];
  if (exponent !== undefined) return reason('scientific', writtenAmount(Number(exponent)));
  if (/^-?\d+[.,]\d+[.,]\d+|^-?\d+,\d+$/.test(text) && !figure) return reason('punctuation', text);
  if (NUMERAL.test(text)) return reason('numeral', text);
  const rest = figure?.rest ?? '';
  if (!/\d/.test(rest)) return null;
  // The digits of a unit are none: 平方米 is m2 in half width.
  if (/^k?m[23]$/.test(rest)) return null;
  return reason(/^\D{0,4}?(?:[-~—–至到]|——)\D{0,2}\d/.test(rest) ? 'range' : 'severalFigures', text);
}
