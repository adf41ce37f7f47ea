import { patternRule } from '../pattern';

export const stopInQuote = patternRule({
  name: 'stop-in-quote',
  title: '引号内外都有句号',
  severity: 'error',
  source: 'GB/T 15834-2011 附录 A：引文末尾的句号只留一个',
  examples: {
    wrong: ['他说：“路修好了{。”。→。”}', '详见附表（略{。）。→）。}'],
    right: ['他说：“路修好了。”', '详见附表（略）。', '这叫“路长制”。'],
  },
  forms: [
    { pattern: /。[”’]。/g, fix: ([marks]) => marks.slice(0, 2), message: '引号内外只留一个句号' },
    { pattern: /。）。/g, fix: '）。', message: '括号内外只留一个句号' },
  ],
});
