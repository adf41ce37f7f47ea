import { type Form, patternRule } from '../pattern';

const NUMERALS = '[一二三四五六七八九十]{1,3}';

const forms: readonly Form[] = [
  {
    pattern: /(?<=^[\s　]*)([（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）])[、.．，,](?![（(])/g,
    fix: (match) => match[1] ?? null,
    message: '括号序号后面不再加标点',
  },
  {
    pattern: /(?<=^[\s　]*)(\d{1,2})、(?!\d)/g,
    fix: (match) => `${match[1] ?? ''}.`,
    message: '阿拉伯数字序号后面用下脚点',
  },
  {
    pattern: new RegExp(`(?<=^[\\s　]*)(${NUMERALS})[.．](?!\\d(?!\\d{3}年))`, 'g'),
    fix: (match) => `${match[1] ?? ''}、`,
    message: '汉字序号后面用顿号',
  },
  {
    // 第一、第二党支部 is a row of ordinals.
    pattern: new RegExp(`(?<=^[\\s　]*|[。；：])(第${NUMERALS})、(?!第|${NUMERALS})`, 'g'),
    fix: (match) => `${match[1] ?? ''}，`,
    message: '“第一”这样的序次语后面用逗号',
  },
  {
    pattern: new RegExp(`(?<=^[\\s　]*|[。；：，])(${NUMERALS}[是要])、`, 'g'),
    fix: (match) => match[1] ?? null,
    message: '“一是”后面不加标点',
  },
];

export const headingMark = patternRule({
  name: 'heading-mark',
  title: '序号标点不对',
  severity: 'warn',
  source: 'GB/T 15834-2011 附录 B（序次语）',
  examples: {
    wrong: [
      '{（三）、→（三）}改厕',
      '{3、→3.}抓好改厕',
      '{第一、→第一，}把路修好。',
      '把路修好，{二是、→二是}把水改好。',
      '{三.→三、}改厕',
      '{三.→三、}2027年打算',
    ],
    right: [
      '（二）产业富民',
      '2.加强宣传',
      '第一，坚持党建引领。',
      '1、2号楼完成改造。',
      '第一、第二党支部开展共建。',
      '第一、二季度开门红。',
      '（一）、（二）项已整改。',
      '一、二级公路全部通车。',
    ],
  },
  forms,
});
