import type { Hit, Rule } from '../rule';
import { isNearly, percentOf } from './percentages';
import { type FiguredSentence, figuredSentences } from './sentences';

const GREW =
  /^(?:[^，。；\d]{0,4})(?:增加|增长|提高|提升|上升|扩大|发展|增|壮大|跃升|攀升)(?:到|至|为)(?:了|约)?$/;
const FELL = /^(?:[^，。；\d]{0,4})(?:减少|下降|降低|降|压缩|缩减|缩短)(?:到|至|为)$/;
const BY = /^[，、（(]?(?:同比)?(?:增长|增幅|增幅达|增加|提高|下降|减少|降幅|降低|降幅达)(?:了|为|达)?$/;
/** 1200万元，比上年的1000万元增长20%: what it was stands behind. */
const THAN = /^[，、（(]?(?:比|较)(?:上年|去年|上一年|前年|20\d\d年)(?:同期)?的?$/;
const OTHER = /年均|实际|名义|可比/;

export const growthMismatch: Rule = {
  name: 'growth-mismatch',
  title: '增幅算不拢',
  severity: 'warn',
  source: '算术',
  needs: [],
  examples: {
    wrong: [
      '产值由{320万元增加到400万元，增长20%}。',
      '收入从{8万元提高到10万元，增长30%}。',
      '收入{12万元，比上年的10万元增长30%}。',
    ],
    right: [
      '产值由320万元增加到400万元，增长25%。',
      '收入12万元，比上年的10万元增长20%。',
      '产值由320万元增加到400万元，年均增长6.5%。',
      '实际增长5%。',
    ],
  },
  find: (report) => figuredSentences(report).flatMap(hitsIn),
};

function hitsIn({ paragraph, text, start, quantities }: FiguredSentence): Hit[] {
  return quantities.flatMap((first, i): Hit[] => {
    const [second, share] = quantities.slice(i + 1);
    if (!second || share?.unit !== '%' || second.unit !== first.unit || first.unit === '%') return [];
    const between = text.slice(first.end, second.start);
    const behind = text.slice(second.end, share.start);
    const isRough = share.isRough || first.isRough || second.isRough;
    if (!BY.test(behind) || OTHER.test(behind) || isRough) return [];
    const isChange = GREW.test(between) || FELL.test(between);
    const opens = /[由从][^，。；\d]{0,12}(?:20\d\d年的?)?$/.test(text.slice(0, first.start));
    const isCompared = THAN.test(between);
    if (!isCompared && !(isChange && opens)) return [];
    const [before, after] = isCompared ? [second, first] : [first, second];
    const right = (Math.abs(after.value - before.value) / before.value) * 100;
    if (isNearly(share.value, right, share.decimals)) return [];
    const message = `算出来是${percentOf(right, Math.max(share.decimals, 1))}`;
    return [{ paragraph, start: start + first.start, end: start + share.end, fix: null, message }];
  });
}
