import { patternRule } from '../pattern';

const UNIT =
  '(?:%|％|‰|℃|[万亿]?(?:平方公里|平方千米|平方米|立方米|公里|千米|公顷|公斤|千克|千瓦|个百分点|人次|元|亩|户|人|吨|米|斤|个|名|家|件|条|处|次|座|项|倍|万|亿|年|月|日|天|岁|场|批|套|台|辆|只|头|株|棵|份|例|起|宗|栋|间|村|镇|所|支|盏))';

/** 1.1 项目背景: the number of a section. */
const SECTION = /^[\s　]*\d{1,2}(?:\.\d{1,2})+[ 　]+[^，。；]*$/;

export const numSpace = patternRule({
  name: 'num-space',
  title: '数字与单位间空格',
  severity: 'warn',
  source: 'GB/T 15835-2011；中文排版惯例',
  examples: {
    wrong: ['流转{3600 亩→3600亩}。', '拨付{15 万元→15万元}。', '增长{8.6 %→8.6%}。'],
    right: ['流转3600亩。', '每袋5 kg。', '1.1 项目背景'],
  },
  forms: [
    {
      pattern: new RegExp(`\\d+(?:\\.\\d+)?[ \\u00a0　]+${UNIT}`, 'g'),
      fix: ([written]) => written.replace(/[ \u00a0　]+/g, ''),
      message: '数字和单位之间不空格',
      // 2026年 12月 1日 under a report is spread on purpose, and so are tables.
      isRight: ([written], { inTable, text }) =>
        inTable === true || (/[月日]$/.test(written) && !/[，。；]/.test(text)) || SECTION.test(text),
    },
  ],
});
