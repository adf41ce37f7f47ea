import type { Guard } from '../candidate';
import { ending } from '../patterns';
import { readQuantity } from '../reading/quantity';

/** The signs that stand beside the X of such a name. */
const BESIDE = /[:&@_\\ —（(”"』」》-]/;

/** “平安X”, “美丽X”: no programme, a place is praised. */
const behindPraise = ending(/(?:平安|美丽|幸福|文明|法治|活力|魅力|和谐|生态)/);

/**
 * Names of products, weapons, trains, classes and programmes: iPhone X, Model X, 歼-X, X-47B, RS:X级, X（行）8086次,
 * “创新X”卫星, 数据要素×.
 */
export const models: Guard = (form, { before, after }) => {
  if (!/^[X×]/.test(form)) return undefined;
  // X 级: a name set apart from the word behind it; a figure's measure word is not.
  if (form === 'X' && /^ (?:级|档|代|平台)/.test(after) && !/[共达近约计] ?$/.test(before)) return 'ignore';
  // 社交平台X时
  if (form === 'X' && before.endsWith('平台') && !/^[个家处座余]/.test(after)) return 'ignore';
  const left = before.slice(-2);
  if (!BESIDE.test(left) && !BESIDE.test(after.charAt(0))) return undefined;
  if (/[A-WYZa-z]:$|[&@_\\]$/.test(left) || /^[&@_\\]/.test(after)) return 'ignore';
  if (/^[（(]行[）)]/.test(after)) return 'ignore';
  if (form.length > 1) return undefined;
  const modelled =
    /[A-Za-z0-9] $/.test(left) ||
    (/[A-WYZa-z\u4e00-\u9fff][-—]$/.test(left) && !/[月日年时元个%人户岁]-?[-—]$/.test(before.slice(-3)));
  if (modelled && !readQuantity(after)) return 'ignore';
  if (/^-\d{1,3}(?![\d月日人个户])/.test(after) && !readQuantity(after.replace(/-\d+/, ''))) return 'ignore';
  // “创新X”卫星
  return /[\u4e00-\u9fff]$/.test(left) && /^[”"』」》]/.test(after) && !behindPraise(before)
    ? 'ignore'
    : undefined;
};

/** XX、XXI and IX、X: Roman numerals in a row. */
const ROMAN_AFTER =
  /^(?:[、,，和至到-]|—{1,2})(?:X{1,3}(?:I{1,3}|I?V|VI{1,3}|IX)|I{2,3}|IV|VI{1,3})(?![A-Za-z])/;
const behindRoman = ending(/(?:^|[^A-Za-z])X{0,3}(?:I{2,3}|I?V|VI{1,3}|IX|XI)(?:[、,，和至到-]|—{1,2})/);

/** X023县道, X302线, X8157次: county roads and trains are numbered so. 3XL and 777X are sizes and aircraft. */
export const numberedNames: Guard = (form, { before, after }) => {
  if (/^X{1,3}$/.test(form) && (ROMAN_AFTER.test(after) || behindRoman(before))) return 'ignore';
  if (form.length === 1) return undefined;
  if (/^X0/.test(form)) return /^(?:次|线|县道|公路|道)/.test(after) ? 'ignore' : undefined;
  // 202X版 is of a year.
  if (!/^\d+[.]?X$/.test(form) || (/^20\dX$/.test(form) && after.startsWith('版'))) return undefined;
  return /^(?:级|型|款|次方|平方(?!米|公里)|系列|机|客机|飞机|架|速|版|G|首飞|首航|试飞|停飞)/.test(after)
    ? 'ignore'
    : undefined;
};
