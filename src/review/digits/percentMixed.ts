import type { Rule } from '../rule';
import { rarerWays } from '../majority';

export const percentMixed: Rule = {
  name: 'percent-mixed',
  title: '％与%混用',
  severity: 'warn',
  source: '惯例：全稿一致',
  needs: [],
  examples: {
    wrong: ['增长8%，占12%，下降3{％→%}。'],
    right: ['增长8%，占12%。', '增长8％，占12％。'],
  },
  find: (report) =>
    rarerWays(report, [
      { pattern: /%/g, written: '%' },
      { pattern: /％/g, written: '％' },
    ]),
};
