import { patternRule } from '../pattern';

export const fallTimes = patternRule({
  name: 'fall-times',
  title: '“减少X倍”',
  severity: 'error',
  source: '算术：减少一倍就没有了',
  examples: {
    wrong: ['发案减少{2倍}。', '成本下降近{3倍}。', '时间压缩{一倍}。'],
    right: ['发案减少一半。', '成本下降三成。', '降到原来的三分之一。', '倍数减少。'],
  },
  forms: [
    {
      pattern:
        /(?<=(?:减少|下降|缩短|降低|压缩|缩小|缩减)了?(?:近|约|至少|超)?)(?:\d+(?:\.\d+)?|[一两二三四五六七八九十几数]+)倍/g,
      fix: null,
      message: '减少不能用“倍”，请写成几成或几分之几',
    },
  ],
});
