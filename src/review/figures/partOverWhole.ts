import type { Hit, Rule } from '../rule';
import { type FiguredSentence, figuredSentences } from './sentences';

/** What was found, and what of it was dealt with. */
const DEALT =
  /^[^\d，。；]{0,6}，(?:目前)?(?:已|均已|现已|其中已)?(?:全部)?(?:完成)?(?:整改|化解|办结|解决|处置|调处|处理|完成|销号|消除|调解|办理|答复|兑现)(?:完成|到位|成功|完毕|销号)?[^\d，。；]{0,4}$/;
const FOUND = /(?:发现|摸排|排查|受理|收到|梳理|查摆|交办|接到|收集|查出|排查出|征集)[^\d，。；]{0,14}$/;
const WITHIN = /^[^\d，。；]{0,6}[，（(]其中[^\d，。；、]{0,16}$/;
const CARRIED_OVER = /累计|历年|上年结转|往年|结转|遗留|[含有][上往去历][月年季期批]/;

export const partOverWhole: Rule = {
  name: 'part-over-whole',
  title: '部分大于整体',
  severity: 'error',
  source: '算术',
  needs: [],
  examples: {
    wrong: ['发现隐患{126处，已整改131处}。', '现有农户{420户，其中脱贫户426户}。', '搬迁{410户320人}。'],
    right: [
      '发现隐患126处，已整改118处。',
      '上年结转后发现隐患126处，已整改131处。',
      '受理投诉26件，已办结28件（含上月2件）。',
      '搬迁320户1024人。',
    ],
  },
  find: (report) => figuredSentences(report).flatMap(hitsIn),
};

function hitsIn({ paragraph, text, start, quantities }: FiguredSentence): Hit[] {
  return quantities.flatMap((whole, i): Hit[] => {
    const part = quantities[i + 1];
    if (!part || CARRIED_OVER.test(text)) return [];
    const between = text.slice(whole.end, part.start);
    const isDealt = DEALT.test(between) && FOUND.test(text.slice(0, whole.start));
    const isPart = part.unit === whole.unit && (isDealt || WITHIN.test(between)) && !/增/.test(between);
    const isCensus =
      whole.unit === '人' && part.unit === '户' && /^[、，][^，。；\d]{0,3}户数?$/.test(between);
    const isHousehold = whole.unit === '户' && part.unit === '人' && /^[、，共]?$/.test(between);
    const isWrong = isPart || isCensus ? part.value > whole.value : isHousehold && whole.value > part.value;
    if (!isWrong) return [];
    const message = isPart ? '部分比整体还多' : '户数比人数还多';
    return [{ paragraph, start: start + whole.start, end: start + part.end, fix: null, message }];
  });
}
