import { rule, type Rule } from '../rule';

const DONE = '(?:整改|办结|消除|完成|到位|解决|销号|化解|清零|兑现|落实|达标|答复|脱贫|稳控)';

/** What is claimed without a figure: nobody sees that it is last year's. */
export const claims: readonly Rule[] = [
  rule(
    new RegExp(
      `(?:已|均已?|已经)?全部(?:得到|实现|按[期时])?${DONE}(?:到位|完毕|清零)?|均在法定期限内(?:答复|办结)|(?:圆满|如期|超额|全面)完成[^，。；]{0,20}`,
      'g',
    ),
    ([written], p, at) =>
      p.zoneAt(at) === 'plan' && !/^(?:圆满|如期|全面)/.test(written)
        ? null
        : { action: 'ask', reason: 'claim' },
  ),
  rule(
    /(?:实现[^，。；“”]{0,8})?(?:[“"]零[^”"]{1,8}[”"]|零(?:伤亡|事故|上访|发生|报告|感染|投诉|差错|死亡|火点|非访|遗漏|积压))(?:目标)?/g,
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
];
