import { patternRule } from '../pattern';

export const percentPoint = patternRule({
  name: 'percent-point',
  title: '百分点',
  severity: 'ask',
  source: '统计用语：两个百分数相减得百分点',
  examples: {
    wrong: [
      '参保率提高{1.8%→1.8个百分点}。',
      '茶叶占比上升{2.1%→2.1个百分点}。',
      '覆盖率提高{3百分点→3个百分点}。',
    ],
    right: [
      '参保率提高1.8个百分点。',
      '劳动生产率提高5.2%。',
      '参保率由92%提高到95%。',
      '工作效率提升30%。',
      '土地产出率提高12%。',
    ],
  },
  forms: [
    {
      pattern:
        /(?<=(?:(?<![效速产利出转])率|占比|比重)(?:[^，。；、\d]{0,6}?)(?:提高|提升|上升|下降|降低|回落)了?)(\d+(?:\.\d+)?)[%％](?![—～])/g,
      fix: ([, digits]) => `${digits ?? ''}个百分点`,
      message: '比率之差用“个百分点”',
      isRight: ({ index }, { text }) =>
        /(?:生产率|效率|利用率|产出率|周转率|汇率|利率|费率)[^，。；]{0,10}$/.test(
          text.slice(Math.max(0, index - 20), index),
        ),
    },
    {
      pattern: /(\d+(?:\.\d+)?)百分点/g,
      fix: ([, digits]) => `${digits ?? ''}个百分点`,
      message: '“百分点”前面缺“个”',
    },
  ],
});
