import { patternRule } from '../pattern';

export const dateHao = patternRule({
  name: 'date-hao',
  title: '“15号”',
  severity: 'ask',
  source: '书面惯例',
  examples: {
    wrong: ['8月15{号→日}开工。', '6月1{号→日}前完工。'],
    right: ['8月15日开工。', '1号线', '12号文件', '5号楼'],
  },
  forms: [
    {
      pattern: /(?<=(?<!\d)\d{1,2}月\d{1,2})号(?![楼线院文令门台泵机井坝桥站厂渠塘闸路车库馆地标通])/g,
      fix: '日',
      message: '书面上用“日”',
    },
  ],
});
