import type { Guard } from '../candidate';
import { ending } from '../patterns';
import { readQuantity } from '../reading/quantity';

/**
 * Medicine, physics, mathematics and shapes. The X is the term's own: X光, X射线, X染色体, X轴, X形, X波段, 脆性X.
 * XX光伏 and X线路 are other words; 射线 and 染色体 stay with XX too.
 */
const AFTER_ONE =
  /^(?:射线|染色体|综合[征症]|[射光](?![伏明荣缆纤彩山大])|线(?![路索下上条])|轴|连锁|波段|荧光|衍射|坐标|变量|[形型]|电影|刀治|探测|因子|值|方向|世代|教授|战警|理论|单抗|[YZ]|平方(?!米|公里|千米|分米|厘米|毫米)|次方|次幂|的[平立]方|[²³])/;
const AFTER_MORE = /^(?:型血|染色体|射线|综合[征症])/;
/** 染色体XX型, 性染色体为XX, 核型46,XX: what a set of chromosomes is made of. */
const behindKaryotype = ending(
  /(?:(?:染色体|核型|基因型|血型)[组成型是为：:]{0,4}(?:4[5-9] )?|(?:^|\D)4[5-9][,，] ?)/,
);
/** XX与XY, XX/XO */
const SEXES = /^ ?[、/，和与或] ?X?[YO](?![A-Za-z])/;
const behindTerm = ending(/(?:脆性|硬|软|变量|未知数|坐标|函数|设|令|求|解)/);

export const science: Guard = (form, { before, after }) => {
  // X 光: letters are set apart by a blank.
  const term = after.startsWith(' ') ? after.slice(1) : after;
  // 划“X”, “X”指证书: a letter that is named.
  if (form === 'X' && (/[划画打][“"]$/.test(before) || /^[”"](?:指|表示|代表)/.test(after))) return 'ignore';
  if (form === 'X' ? AFTER_ONE.test(term) : AFTER_MORE.test(term)) return 'ignore';
  if (!/^X{1,3}$/.test(form)) return undefined;
  if (behindKaryotype(before) || SEXES.test(after)) return 'ignore';
  // 调解X起, 要求X月底前: a figure.
  return form === 'X' && behindTerm(before) && !readQuantity(after) && !/^[个项条处户人名万亿元%]/.test(after)
    ? 'ignore'
    : undefined;
};
