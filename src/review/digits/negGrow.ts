import { patternRule } from '../pattern';

export const negGrow = patternRule({
  name: 'neg-grow',
  title: '“增长-4.5%”',
  severity: 'warn',
  source: '统计表述惯例',
  examples: {
    wrong: ['茶叶产值{增长-4.5%→下降4.5%}。', '入园人数{提高-2%→下降2%}。', '竹笋价格{上涨-3%→下降3%}。'],
    right: ['茶叶产值下降4.5%。', '增速-4.5%。', '出现负增长。'],
  },
  forms: [
    {
      pattern: /(?:增长|提高|上升|增加|提升|上涨|上浮)了?[-－−](\d+(?:\.\d+)?[%％]?)(?![\d.℃°米])/g,
      fix: ([, figure]) => `下降${figure ?? ''}`,
      message: '负的增长写作“下降”',
      isRight: (_, { inTable }) => inTable === true,
    },
  ],
});
