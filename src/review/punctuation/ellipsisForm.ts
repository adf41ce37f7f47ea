import { patternRule } from '../pattern';

export const ellipsisForm = patternRule({
  name: 'ellipsis-form',
  title: '省略号写法',
  severity: 'error',
  source: 'GB/T 15834-2011 4.11：六个点，不与“等”并用',
  examples: {
    wrong: [
      '种有芍药{...→……}',
      '走访农户{。。。→……}',
      '办好村晚{等等……→等}节目。',
      '种有芍药{…→……}',
      '唱山歌、舞龙灯{…→……}全村老少都来了。',
    ],
    right: ['种有芍药……', '发展茶叶等产业。', '第一章总则......3'],
  },
  forms: [
    { pattern: /等等?…+/g, fix: '等', message: '“等”和省略号用一个' },
    { pattern: /(?<![.\w])\.{3,6}(?![.\d])|。{3,}/g, fix: '……', message: '省略号是六个点' },
    { pattern: /(?<!…)…(?!…)/g, fix: '……', message: '省略号是六个点' },
  ],
});
