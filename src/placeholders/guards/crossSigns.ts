import type { Guard } from '../candidate';
import { ending } from '../patterns';
import { readQuantity } from '../reading/quantity';

/** What is multiplied, as figures: 13.6米×3.1米, 95 厘米 x 95 厘米, 4米×高3米. */
const FIGURE_BEHIND = /^ ?(?:[长宽高深厚]度?|直径)? ?\d/;
const behindFigure = ending(/\d ?(?:[\u4e00-\u9fff]{1,3}|[A-Za-z㎡]{1,3})? ?/);

/** What is multiplied, as words: 单价×数量, 长×宽×高. */
const FACTOR =
  '(?:[\\u4e00-\\u9fff]{0,4}(?:[数量价积率额费分值金]|系数|权重|比例|标准|长度|宽度|高度)|[长宽高深厚]|[\\u4e00-\\u9fff][宽高深厚])';
const behindFactor = ending(new RegExp(`(?:${FACTOR}|[)）])`));
const FACTOR_BEHIND = new RegExp(`^ ?(?:${FACTOR}|[\\d.]+%)`);

/** A unit made of two: 用户×小时, 人×天. In 每户×元 a figure is to come. */
const behindUnit = ending(/(?:用户|(?:^|[，。；：:、（(“/ 按以])(?:户|人|工|台|辆|车|床|吨|千瓦|公里))/);
const UNIT_BEHIND = /^(?:小时|天|日|月|年|次|公里|千米)(?:$|[，。；、）)”/折计统])/;

/** Programmes that are named with the sign at their end. */
const behindProgramme = ending(/数据要素|人工智能|互联网|大数据/);

const WORD_IN_QUOTES = /[“"《][\u4e00-\u9fff]{2,8}$/;

/** 利息=本金x实际用款月数x月利率: a word follows. Behind 资金=县级配套x万元 nothing does but the unit. */
function isWord(after: string): boolean {
  return /^[\u4e00-\u9fff]/.test(readQuantity(after)?.rest ?? after);
}

/**
 * The cross as a sign. Between two operands it multiplies; in quotes or in a bracket, alone, or like a bullet before a line
 * it is meant itself; behind a word or between two within quotes it joins them: “农业×文旅”.
 */
export const crossSigns: Guard = (form, { before, after }, text, { start, end }) => {
  if (form !== 'X' && form !== '×') return undefined;
  if (FIGURE_BEHIND.test(after) && behindFigure(before)) return 'ignore';
  const sign = text.raw.slice(start, end);
  if (sign === 'x' && /=[^，。；]*[\u4e00-\u9fff]$/.test(before) && isWord(after)) return 'ignore';
  if (sign !== '×') return undefined;
  // 补偿金 = 年限 × 月工资, 月工资÷21.75×加班小时数
  if (/[=÷][^，。；]*$/.test(before) || /^[^，。；]*[=÷]/.test(after)) return 'ignore';
  const multiplies =
    (FACTOR_BEHIND.test(after) && behindFactor(before)) || (UNIT_BEHIND.test(after) && behindUnit(before));
  const alone = before.trim() === '' && (after === '' || after.startsWith(' '));
  const named = /^(?:[”"’）)]|号)/.test(after) && /^$|[“"‘（(，。、；： ]$/.test(before.slice(-1));
  const joins = /^[\u4e00-\u9fff]{0,8}[”"》]/.test(after) && WORD_IN_QUOTES.test(before);
  return multiplies || alone || named || joins || behindProgramme(before) ? 'ignore' : undefined;
};
