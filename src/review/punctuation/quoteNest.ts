import type { Rule } from '../rule';
import { misbracketsIn } from './brackets';
import { misquotesIn } from './quotes';

export const quoteNest: Rule = {
  name: 'quote-nest',
  title: '引号、书名号嵌套',
  severity: 'error',
  source: 'GB/T 15834-2011 4.8、4.15：引号里用单引号，书名号里用单书名号',
  needs: [],
  examples: {
    wrong: ['提出“把{“一号工程”→‘一号工程’}抓到底”。', '印发《关于转发{《防汛预案》→〈防汛预案〉}的通知》。'],
    right: ['提出“把‘一号工程’抓到底”。', '《关于转发〈防汛预案〉的通知》', '“甲”“乙”'],
  },
  find: (report) => [
    ...misquotesIn(report)
      .filter(({ fault }) => fault === 'nested')
      .map(({ paragraph, open, close }) => {
        const fix = `‘${paragraph.text.slice(open + 1, close)}’`;
        return { paragraph, start: open, end: close + 1, fix, message: '引号里面用单引号' };
      }),
    ...report.paragraphs
      .flatMap(misbracketsIn)
      .filter(({ fault }) => fault === 'nested')
      .map(({ paragraph, open, close }) => {
        const fix = `〈${paragraph.text.slice(open + 1, close)}〉`;
        return { paragraph, start: open, end: close + 1, fix, message: '书名号里面用单书名号' };
      }),
  ],
};
