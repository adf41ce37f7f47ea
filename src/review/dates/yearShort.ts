import { patternRule } from '../pattern';

export const yearShort = patternRule({
  name: 'year-short',
  title: '年份简写',
  severity: 'warn',
  source: 'GB/T 15835-2011 5.2：年份不简写',
  examples: {
    wrong: ['{26年→2026年}以来，修路三里。', '{25年→2025年}底完工。', '{24年→2024年}上半年开工。'],
    right: [
      '2026年以来，修路三里。',
      '从教26年来，年年优秀。',
      '来了一批95后。',
      '历时20年底，终于建成。',
      '驻村16年度过青春。',
      '已有20年底蕴。',
    ],
  },
  forms: [
    {
      pattern:
        /(?<![\d.—～\-－了近约达长这过有时满第整教龄后隔续村岗前])[12]\d年(?=以来|底(?!蕴)|初(?!步|心)|末|上半年|下半年|全年|度(?=[工考总计预重目])|[1-9]\d?月)/g,
      fix: ([written]) => `20${written}`,
      message: '年份写全',
    },
  ],
});
