import { type Candidate, candidatesOf, type Form } from '../candidate';
import { stretches } from '../patterns';
import type { Kind } from '../placeholder';
import { fieldKind, labelKind } from '../reading/fields';

const UNIT = '(?=[个名位户人亩元万米条项处座家所间栋辆台吨%年月天岁]|公[里顷斤]|[平立]方(?:米|公里)|千米|余)';

/** Words that stand where the value would, each with a character without which there is none. */
const STAND_INS: readonly (readonly [sign: string, pattern: RegExp, kind?: Kind])[] = [
  // 总人口约具体人数人, 下辖具体小组数量个
  [
    '具体',
    new RegExp(
      `具体[\\u4e00-\\u9fff]{0,4}?(?:[人户次件个亩]?数量?|面积|金额|数[字据值]|比例|长度|年限)${UNIT}`,
      'g',
    ),
  ],
  // 村名村位于……; not 村名村貌, 更名
  ['名', /([省市县区镇乡村])名(?=\1(?:$|[，。、,位地是在共现总有：:（(]))/g, 'place'],
  ['位置', /(?:具体|地理)位置(?=[，。,；]|$)(?<=(?:[位坐][于落]|地处)..位置)/g, 'place'],
  // 公司名称：请填充。
  ['填', /请填[充写](?=[。，；]|$)(?<=：...)/g],
  ['民族族', /(?:主要|具体)?民族(?=族(?![群际]))/g, 'free'],
];

/** 耕地面积约为耕地面积亩: the word that asks for the figure, once more. */
const AGAIN = new RegExp(`[为达约](?![为达])[\\u4e00-\\u9fff]{2,6}${UNIT}`, 'g');

/** Words that tell what is due, in the place of it: 具体人数人, 村名村. Nobody says so of what is known. */
export const standIns: Form = ({ plain }) => [
  ...candidatesOf(
    STAND_INS.filter(([sign]) => plain.includes(sign)),
    ([, pattern, kind]) =>
      stretches(plain, pattern).map(({ start, end }): Candidate => {
        const asked = kind ?? labelKind(plain.slice(start, end));
        return { start, end, trust: 'always', ...(asked && { kind: asked }) };
      }),
  ),
  ...stretches(plain, AGAIN)
    .map(({ start, end }): Candidate => ({ start: start + 1, end, trust: 'always' }))
    .filter(({ start, end }) => isTwice(plain, start, end)),
];

function isTwice(plain: string, start: number, end: number): boolean {
  const word = plain.slice(start, end);
  const before = plain.slice(Math.max(0, start - word.length - 2), start);
  return (fieldKind(word) ?? labelKind(word)) !== undefined && before.includes(word);
}
