import { confirming, rule, type Rule } from '../rule';

/** What happens once. */
export const events: readonly Rule[] = [
  confirming(/\d+年一遇/g, 'oneOff'),
  rule(
    /(?:山火|森林火灾|火灾|洪灾|涝灾|旱灾|灾情|洪水|台风|地震|泥石流|滑坡)(?!防|预|隐患|风险|等级|应急|救|事故防|气象|地质)|遭遇[^，。；]{2,16}|[“"]?两委[”"]?换届|(?:集中)?换届(?!后|以来)/g,
    ([written], p, at) => {
      const isGuarded = /(?:防|防范|预防|防治|抗|救|应对|消除|排查|处置)[^，。；]{0,6}$/.test(
        p.clauseBefore(at),
      );
      return p.zoneAt(at) === 'plan' || (isGuarded && !written.startsWith('遭遇'))
        ? null
        : { action: 'ask', reason: 'oneOff' };
    },
  ),
  rule(
    /(?:首次|首个|首家|首批|首届|首创|第一次|第一个|建成投[用产]|建成通车|竣工投[用产]|投入使用|正式运[营行]|挂牌成立|揭牌)/g,
    (_, p, at) => (p.zoneAt(at) === 'plan' ? null : { action: 'ask', reason: 'oneOff' }),
  ),
  // With a year it is the year that is asked about.
  rule(/(?:荣获|获评|被[^，。；]{0,8}(?:评为|评选为|授予|命名为)|入选)/g, (_, p, at) =>
    p.zoneAt(at) === 'plan' || /\d{4}\s?年/.test(p.clauseBefore(at) + p.clauseFrom(at))
      ? null
      : { action: 'ask', reason: 'honour' },
  ),
  confirming(/(?:省|市|县)委?[“"][一二三四五六七八九十百]+条[”"]/g, 'localRule'),
];
