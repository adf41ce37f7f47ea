import { toChinese } from '../../report/numerals';
import { patternRule } from '../pattern';

export const approxJi = patternRule({
  name: 'approx-ji',
  title: '概数用阿拉伯数字',
  severity: 'warn',
  source: 'GB/T 15835-2011 4.2.2：概数用汉字',
  examples: {
    wrong: ['来了{10几→十几}名。', '派出{3、4名→三四名}干部。', '修好{20几→二十几}户。'],
    right: [
      '来了十几名。',
      '3、4、5号楼',
      '3、4月抓春耕。',
      '第3、4组',
      '4、5项目标已完成。',
      '5、6条款已修改。',
    ],
  },
  forms: [
    {
      pattern: /(?<![\d.])([1-9]0|[1-9]00)几(?=[\u4e00-\u9fff])/g,
      fix: ([, figure]) => `${toChinese(Number(figure))}几`,
      message: '概数用汉字',
    },
    {
      pattern:
        /(?<![\d、.第])([1-9])、([1-9])(个(?!月)|名(?![次单额])|户(?![外籍均])|次|天|人(?!大)|家(?!庭)|项(?!目)|条(?!款)|件|处)(?![、号])/g,
      fix: ([, first, next, unit]) => toChinese(Number(first)) + toChinese(Number(next)) + (unit ?? ''),
      message: '概数用汉字，中间不加顿号',
      isRight: ([, first, next]) => Number(next) !== Number(first) + 1,
    },
  ],
});
