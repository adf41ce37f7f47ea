import { CHINESE } from '../numerals';
import { keeping, rule, type Rule } from '../rule';

const DONE = '(?:整改|办结|消除|完成|到位|解决|销号|化解|清零|兑现|落实|达标|答复|脱贫|稳控)';

/** What begins with 零 and claims nothing: 零售, 零工, 零容忍. */
const NO_CLAIM = '[售星工食碎花下件散担钱用时点碳]|距离|部件|容忍|门槛|跑腿|排放|基础|添加|接触|成本|首付';

/** What is claimed without a figure: nobody sees that it is last year's. */
export const claims: readonly Rule[] = [
  rule(
    new RegExp(
      `(?:已|均已?|已经)?全部(?:得到|实现|按[期时])?${DONE}(?:到位|完毕|清零)?|(?:均|都)已(?:经)?(?:按[期时])?${DONE}(?:到位|完毕|清零|销号)?|均在法定期限内(?:答复|办结)|(?:圆满|如期|超额|全面)完成[^，。；]{0,20}`,
      'g',
    ),
    ([written], p, at) =>
      p.zoneAt(at) === 'plan' && !/^(?:圆满|如期|全面)/.test(written)
        ? null
        : { action: 'ask', reason: 'claim' },
  ),
  rule(
    new RegExp(
      `(?:实现[^，。；“”]{0,8})?(?:[“"]零[^”"]{1,8}[”"]|(?<![${CHINESE}百千万])零(?!${NO_CLAIM})[\\u4e00-\\u9fff]{2})(?:目标)?`,
      'g',
    ),
    (_, p, at) =>
      p.zoneAt(at) === 'plan'
        ? { action: 'keep', reason: 'absoluteTarget' }
        : { action: 'ask', reason: 'claim' },
  ),
  rule(
    /(?:全年|全[镇乡县]|至今|连续[^，。；]{0,6}年)?(?:均|都)?(?:未|没有|无)(?:再)?(?:发生|出现|发现|新增)[^，。；]{0,24}|无一[例人起户件][^，。；]{0,12}|(?:全年|全[镇乡县])?无(?:重大|较大|一般|责任|安全|群体|越级|非正常)[^，。；]{0,16}|[\u4e00-\u9fff]{2,6}为零/g,
    (_, p, at) => (p.zoneAt(at) === 'plan' ? null : { action: 'ask', reason: 'claim' }),
  ),
  rule(
    /(?:创(?:下|造)?)?(?:历史)?(?:新高|最[好高优佳](?:水平|成绩|名次)|历史性突破)|(?:位列|位居|排名|名列|跻身|居|列)[^，。；\d]{0,10}(?:第[一二三四五六七八九十]+[名位]?|前列|榜首|首位|前茅|前[一二三四五六七八九十]+)|(?:全[省市县区国])第[一二三](?![届次批轮个季期])名?/g,
    (_, p, at) => (p.zoneAt(at) === 'plan' ? null : { action: 'ask', reason: 'rank' }),
  ),
  // Of a drive that is over it is as a rule right for good; it is to be looked at all the same.
  keeping(/(?:圆满|胜利|顺利)(?:收官|结束|落幕)/g, 'claim'),
];
