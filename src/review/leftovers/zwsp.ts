import { patternRule } from '../pattern';

export const zwsp = patternRule({
  name: 'zwsp',
  title: '看不见的字符',
  severity: 'warn',
  source: '网页粘贴带来的',
  readsBlanks: true,
  examples: {
    wrong: ['全镇{\u200B→}上下一心。', '乡村{\u00AD→}振兴', '{\uFEFF→}全镇上下'],
    right: ['全镇上下一心。'],
  },
  forms: [
    { pattern: /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]+/g, fix: '', message: '有看不见的字符' },
  ],
});
