import { patternRule } from '../pattern';

export const trailSpace = patternRule({
  name: 'trail-space',
  title: '段末空格',
  severity: 'warn',
  source: '中文排版惯例',
  examples: { wrong: ['修路三里。{ →}', '一、工作回顾{　→}'], right: ['修路三里。'] },
  forms: [
    {
      pattern: /(?<=\S)[ \t　\u00a0]+$/g,
      fix: '',
      message: '段末多了空格',
      isRight: (_, { inTable }) => inTable === true,
    },
  ],
});
