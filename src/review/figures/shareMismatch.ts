import type { Hit, Rule } from '../rule';
import { columnShares } from './columnShares';
import { isNearly, percentOf } from './percentages';
import { type FiguredSentence, figuredSentences } from './sentences';

export const shareMismatch: Rule = {
  name: 'share-mismatch',
  title: '占比算不拢',
  severity: 'warn',
  source: '算术',
  needs: [],
  examples: {
    wrong: ['党员{860名，其中女党员172名，占25%}。', '企业{45家，其中规上18家，占比33%}。'],
    right: [
      '党员20名，其中35岁以下12名，占60%。',
      '党员860名，其中女党员172名，占20%。',
      '党员860名，其中女党员172名，占全县的12%。',
      '占比约20%。',
    ],
  },
  find: (report) => [...figuredSentences(report).flatMap(hitsIn), ...columnShares(report)],
};

function hitsIn({ paragraph, text, start, quantities }: FiguredSentence): Hit[] {
  return quantities.flatMap((whole, i): Hit[] => {
    const [part, share] = quantities.slice(i + 1);
    if (!part || share?.unit !== '%' || part.unit !== whole.unit || whole.unit === '%') return [];
    const isWithin = /^[^，。；\d]{0,6}[，（(]其中(?:\d+周?岁及?以[上下]的?)?[^，。；、\d]{0,16}$/.test(
      text.slice(whole.end, part.start),
    );
    const isShare = /^[，、（(]?(?:占|占比|占比为|占比达|占总数的?|占总人数的?)$/.test(
      text.slice(part.end, share.start),
    );
    if (!isWithin || !isShare || share.isRough || part.isRough || whole.isRough) return [];
    const right = (part.value / whole.value) * 100;
    if (isNearly(share.value, right, share.decimals)) return [];
    const message = `算出来是${percentOf(right, Math.max(share.decimals, 1))}`;
    return [{ paragraph, start: start + whole.start, end: start + share.end, fix: null, message }];
  });
}
