import { patternRule } from '../pattern';

export const digitFullwidth = patternRule({
  name: 'digit-fullwidth',
  title: '全角数字',
  severity: 'error',
  source: 'GB/T 15835-2011 5.1',
  examples: {
    wrong: ['共{１５６→156}户。', '{２０２６→2026}年修路。', '增长{８．６→8.6}％。'],
    right: ['共156户。', '①修路；②改水。'],
  },
  forms: [
    {
      pattern: /[０-９]+(?:[．.][０-９]+)?/g,
      fix: ([digits]) => digits.normalize('NFKC'),
      message: '阿拉伯数字用半角',
    },
  ],
});
