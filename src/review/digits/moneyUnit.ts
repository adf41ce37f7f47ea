import { patternRule } from '../pattern';

export const moneyUnit = patternRule({
  name: 'money-unit',
  title: '金额缺“元”',
  severity: 'warn',
  source: '语法：数量词缺单位',
  readsBlanks: true,
  examples: {
    wrong: [
      '争取资金{35万，→35万元，}修路三里。',
      '完成投资{XX多万，→XX多万元，}主体完工。',
      '村集体收入{1.3亿。→1.3亿元。}',
    ],
    right: [
      '争取资金35万元，修路三里。',
      '种茶3.6万亩。',
      '吸引投资500万美元。',
      '收入3万，是去年两倍。',
      '发放贷款手册1.2万，覆盖全镇。',
    ],
  },
  forms: [
    {
      pattern:
        /(?=[\dXxＸ×])(?<=(?:投资|资金|产值|补贴|支出|金额|经费|补助|奖补|税收|贷款|收入|营业额|销售额|捐款|善款|拨付|融资)[^，。；、\d户人数册份书单幅率]{0,6}|(?:投入|筹集|争取|筹措|发放|减免|拨付)(?:资金|款项)?(?:了|共|共计|合计|累计|约|近|超|逾|达|超过|各类)?)(?:\d[\d.]*|[XxＸ×]+(?:\.[XxＸ×]+)?)[余多]?[万亿][余多]?[，。；]/g,
      fix: ([written]) => `${written.slice(0, -1)}元${written.slice(-1)}`,
      message: '金额后面缺“元”',
      isRight: ({ index, 0: written }, { text }) => /^是/.test(text.slice(index + written.length)),
    },
  ],
});
