import { patternRule } from '../pattern';

export const datePad = patternRule({
  name: 'date-pad',
  title: '月日补零',
  severity: 'warn',
  source: 'GB/T 9704-2012 7.3.5.4：月、日不编虚位',
  examples: {
    wrong: ['{2026年03月05日→2026年3月5日}', '{08月→8月}底完工。', '{12月01日→12月1日}验收。'],
    right: ['2026年3月5日', '编号20260305', '每天08:30开门。'],
  },
  forms: [
    {
      pattern: /(?<!\d)(20\d\d年)?(\d{1,2})月(\d{1,2}日)?/g,
      fix: ([, year = '', month = '', day = '']) =>
        `${year}${month.replace(/^0/, '')}月${day.replace(/^0/, '')}`,
      message: '月、日前面不补零',
      isRight: ({ 0: written, index }, { inTable, text }) =>
        inTable === true ||
        /(?:编号|案卷|档案)[^，。；]{0,4}$/.test(text.slice(0, index)) ||
        !/(?:^|年|月)0[1-9]/.test(written),
    },
  ],
});
