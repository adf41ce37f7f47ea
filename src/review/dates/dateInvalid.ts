import { patternRule } from '../pattern';

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const dateInvalid = patternRule({
  name: 'date-invalid',
  title: '日期不存在',
  severity: 'error',
  source: '历法',
  examples: {
    wrong: ['{6月31日}开工。', '{13月}底完工。', '{2月30日}验收。', '{2027年2月29日}验收。'],
    right: ['2028年2月29日开工。', '历时13个月。', '补栏30月龄母牛。', '3—13月'],
  },
  forms: [
    {
      pattern: /(?:(20\d\d)年)?(?<![\d.—～\-－:：比])(\d{1,2})月(?![龄份]?龄|薪)(?:(\d{1,2})[日号])?/g,
      fix: null,
      message: '没有这一天',
      isRight: ([, year, month, day]) => exists(year, Number(month), day === undefined ? 1 : Number(day)),
    },
  ],
});

function exists(year: string | undefined, month: number, day: number): boolean {
  const days = LONGEST[month - 1];
  if (days === undefined || day < 1 || day > days) return false;
  return month !== 2 || day < 29 || year === undefined || new Date(Number(year), 1, 29).getMonth() === 1;
}
