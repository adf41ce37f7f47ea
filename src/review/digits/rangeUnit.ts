import { patternRule } from '../pattern';

export const rangeUnit = patternRule({
  name: 'range-unit',
  title: '范围前项缺单位',
  severity: 'warn',
  source: 'GB/T 15835-2011 5.1.4：百分号、万、亿前后都写',
  examples: {
    wrong: ['增长{6—8%→6%—8%}。', '每户{3—5万→3万—5万}元。', '投入{1.2～1.5亿→1.2亿～1.5亿}元。'],
    right: ['增长6%—8%。', '干了3—5年。', '来了10～20名。'],
  },
  forms: [
    {
      pattern: /(?<![\d.—～~\-])(\d+(?:\.\d+)?)([—～~]{1,2})(\d+(?:\.\d+)?)([%％万亿])/g,
      fix: ([, first = '', dash = '', last = '', unit = '']) => `${first}${unit}${dash}${last}${unit}`,
      message: ([, first = '', , , unit = '']) => `“${first}”后面缺“${unit}”`,
      isRight: ([, first = '', , , unit = '']) => /^[万亿]$/.test(unit) && /^(?:19|20)\d\d$/.test(first),
    },
  ],
});
