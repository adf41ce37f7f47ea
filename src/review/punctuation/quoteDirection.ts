import type { Rule } from '../rule';
import { misquotesIn } from './quotes';

export const quoteDirection: Rule = {
  name: 'quote-direction',
  title: '引号方向反了',
  severity: 'error',
  source: 'GB/T 15834-2011 4.8',
  needs: [],
  examples: {
    wrong: [
      '评出{”好邻居”→“好邻居”}六户。',
      '推行{“积分制“→“积分制”}管理。',
      '打造{”一村一品“→“一村一品”}。',
    ],
    right: ['打造“一村一品”。', '推行“一村一品”“一户一策”。'],
  },
  find: (report) =>
    misquotesIn(report)
      .filter(({ fault }) => fault === 'reversed')
      .map(({ paragraph, open, close }) => {
        const fix = `“${paragraph.text.slice(open + 1, close)}”`;
        return { paragraph, start: open, end: close + 1, fix, message: '引号方向反了' };
      }),
};
