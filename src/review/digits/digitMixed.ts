import { fromChinese } from '../../report/numerals';
import { patternRule } from '../pattern';

const message = '一个数里不混用汉字和阿拉伯数字';
const ZEROS: Readonly<Record<string, string>> = { 百: '00', 千: '000' };

export const digitMixed = patternRule({
  name: 'digit-mixed',
  title: '数字写法混用',
  severity: 'warn',
  source: 'GB/T 15835-2011 4.1、5.1：“万”“亿”可作单位，“百”“千”不可',
  examples: {
    wrong: ['惠及{8百→800}余名群众。', '排查{三十5→35}批次。', '投入{3千→3000}万元。'],
    right: ['惠及800余名群众。', '投入3000万元。', '装机3千瓦。', '跑完3千米。', '提高3百分点。'],
  },
  forms: [
    {
      pattern: /(?<![\d.])(\d{1,2})([百千])(?![瓦米克卡伏赫帕焦牛位字分货零])/g,
      fix: ([, digits, unit]) => `${digits ?? ''}${ZEROS[unit ?? ''] ?? ''}`,
      message,
    },
    {
      pattern: /(?<![一二三四五六七八九十百第])([二三四五六七八九]?十)([1-9])(?![\d.、])/g,
      fix: ([, tens, ones]) => String((fromChinese(tens ?? '') ?? 0) + Number(ones)),
      message,
    },
    {
      pattern: /(?<![\d.])([1-9])十([一二三四五六七八九])?(?![几个字分])/g,
      fix: ([, tens, ones]) => String(Number(tens) * 10 + (fromChinese(ones ?? '') ?? 0)),
      message,
    },
  ],
});
