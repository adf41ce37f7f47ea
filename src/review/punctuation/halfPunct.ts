import { patternRule } from '../pattern';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '.': '。',
};
/** What stands before a mark that belongs to Chinese text, and behind it. */
const BEFORE = '[\\u4e00-\\u9fff”’》〉）%％℃]';
const AFTER = '[\\u4e00-\\u9fff“‘《（]';

const message = '汉字旁用全角标点';
const fix = ([mark]: RegExpExecArray): string | null => FULL[mark] ?? null;

export const halfPunct = patternRule({
  name: 'half-punct',
  title: '汉字中间的半角标点',
  severity: 'error',
  source: 'GB/T 15834-2011 5.1',
  examples: {
    wrong: [
      '修路三里{,→，}改水两处。',
      '共修六条{(→（}含支路）。',
      '具体如下{:→：}一是修路。',
      '增长8.6%{;→；}农民增收。',
    ],
    right: [
      '修路，改水。',
      '7:30开放。',
      '网址是www.example.gov.cn。',
      '细颗粒物（PM2.5）下降。',
      '收入1,250元。',
      '用AutoCAD(2026版)制图。',
    ],
  },
  forms: [
    {
      pattern: new RegExp(
        `(?<=${BEFORE})[,;:?!](?!//)|(?<![，。、；：！？])[,;?!](?=${AFTER})|(?<!\\d):(?=${AFTER})`,
        'g',
      ),
      fix,
      message,
    },
    {
      pattern: new RegExp(`(?<=${BEFORE})[()](?![)\\w])|(?<=${BEFORE})[()](?=\\d)|[()](?=${AFTER})`, 'g'),
      fix,
      message,
      isRight: ({ index, 0: mark }, { text }) =>
        mark === ')' &&
        (/(?:^|[\s。；：，])[（(]?[\da-zA-Z①-⑳]{1,3}$/.test(text.slice(Math.max(0, index - 5), index)) ||
          // AutoCAD(2026版): both stand with what is written in letters.
          /[A-Za-z]\([\w.][^()（）]*$/.test(text.slice(0, index))),
    },
    {
      pattern: /(?<=[\u4e00-\u9fff”》）])\.(?![\w.])(?=$|[\s\u4e00-\u9fff“”])/g,
      fix,
      message,
      isRight: ({ index }, { text }) =>
        /^[\s　]*[（(]?[一二三四五六七八九十]{1,3}[)）]?$/.test(text.slice(0, index)),
    },
  ],
});
