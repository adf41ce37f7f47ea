import { patternRule } from '../pattern';

export const straightQuote = patternRule({
  name: 'straight-quote',
  title: '直引号',
  severity: 'error',
  source: 'GB/T 15834-2011 4.8',
  examples: {
    wrong: ['实施{"护蕾行动"→“护蕾行动”}。', "落实{'双减'→“双减”}政策。", '{＂村村通＂→“村村通”}全覆盖。'],
    right: ['实施“护蕾行动”。', '55"屏两块。', '55"屏两块、42"屏三块。', "it's"],
  },
  forms: [
    {
      pattern: /(?<!\d)["＂]([^"＂\n]*[\u4e00-\u9fff][^"＂\n]*)["＂]/g,
      fix: ([, inner]) => `“${inner ?? ''}”`,
      message: '用弯引号',
    },
    {
      pattern: /(?<![A-Za-z])'([^'\n]{0,20}[\u4e00-\u9fff][^'\n]{0,20})'/g,
      fix: ([, inner]) => `“${inner ?? ''}”`,
      message: '用弯引号',
    },
    {
      pattern: /(?<=[\u4e00-\u9fff])"(?=[\u4e00-\u9fff])/g,
      fix: null,
      message: '直引号没有另一半',
      isRight: (_, { text }) => (text.match(/"/g)?.length ?? 0) % 2 === 0,
    },
  ],
});
