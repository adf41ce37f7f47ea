import { patternRule } from '../pattern';

export const cnYearO = patternRule({
  name: 'cn-year-o',
  title: '汉字年份用零',
  severity: 'warn',
  source: 'GB/T 15835-2011 4.2：年份里的零写作“〇”',
  readsBlanks: true,
  examples: {
    wrong: ['{二0二六→二〇二六}年', '{二○二六→二〇二六}年', '{二零二六→二〇二六}年'],
    right: ['二〇二六年', '2026年', '房号二零五'],
  },
  forms: [
    {
      pattern:
        /二[○◯0０零OoＯ][一二三四五六七八九〇零○◯0０1-9]{2}(?=年|$)|二〇[零○◯0０][一二三四五六七八九](?=年)/g,
      fix: ([written]) =>
        written
          .replace(/[○◯0０零OoＯ]/g, '〇')
          .replace(/[1-9]/g, (digit) => '一二三四五六七八九'.charAt(Number(digit) - 1)),
      message: '零写作“〇”',
    },
    {
      pattern: /20[一二三四五六七八九][一二三四五六七八九](?=年)|20二[0-9](?=年)/g,
      fix: ([written]) =>
        written.replace(/[一二三四五六七八九]/g, (one) => String('一二三四五六七八九'.indexOf(one) + 1)),
      message: '一个年份里不混用汉字和阿拉伯数字',
    },
  ],
});
