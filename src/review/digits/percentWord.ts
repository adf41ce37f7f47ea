import { patternRule } from '../pattern';

export const percentWord = patternRule({
  name: 'percent-word',
  title: '“百分之98.6”',
  severity: 'warn',
  source: 'GB/T 15835-2011 4.1',
  examples: {
    wrong: ['完成{百分之98.6→98.6%}。', '下降{百分之3→3%}。'],
    right: ['完成98.6%。', '百分之百落实。', '百分之九十以上。'],
  },
  forms: [
    {
      pattern: /百分之(\d+(?:\.\d+)?)/g,
      fix: ([, digits]) => `${digits ?? ''}%`,
      message: '阿拉伯数字用“%”',
    },
  ],
});
