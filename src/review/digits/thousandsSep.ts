import { patternRule } from '../pattern';

export const thousandsSep = patternRule({
  name: 'thousands-sep',
  title: '千分位逗号',
  severity: 'warn',
  source: 'GB/T 15835-2011 5.1.1：分节用千分空，不用逗号',
  examples: {
    wrong: ['投入{2,860→2860}万元。', '流转{12,000→12000}亩。', '拨付{1，250→1250}万元。'],
    right: ['投入2860万元。', '1，2，3类都有。', '分别为125，136户。', '两村分别流转12，860亩。'],
  },
  forms: [
    {
      pattern:
        /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])|(?<![\d.，])[1-9]\d?(?:，\d{3})+(?![\d，])(?=\.?\d*[万亿]?[元亩户人吨公平斤])/g,
      fix: ([digits]) => digits.replace(/[,，]/g, ''),
      message: '四位以上的数不用逗号分节',
      isRight: ({ 0: digits, index }, { inTable, text }) =>
        inTable === true ||
        (digits.includes('，') && /(?:分别|依次|各)[^。；]{0,10}$/.test(text.slice(0, index))),
    },
  ],
});
