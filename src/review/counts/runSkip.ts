import { toChinese } from '../../report/numerals';
import type { Hit, Rule } from '../rule';
import { type Ordinal, runsOf } from './ordinals';

export const runSkip: Rule = {
  name: 'run-skip',
  title: '“一是二是”断号',
  severity: 'error',
  source: '逻辑：并列各条连续编号',
  needs: [],
  examples: {
    wrong: [
      '一是修路，二是改水，{四→三}是栽树。',
      '一是修路，二是改水，{二→三}是栽树。',
      '一要修路，二要改水，{五→三}要栽树。',
      '一是修路。\n{三→二}是改水。',
      '一是修路，{一→二}是改水，三是栽树。',
    ],
    right: [
      '一是修路，二是改水，三是栽树。',
      '丁是丁、卯是卯，一是一、二是二。',
      '一方面修路，另一方面改水。',
      '一是修路，二是改水。打算：一是栽树，二是种茶。',
      '一是修路，二是改水，其中一是上村，二是下村，三是栽树。',
      '一是修路，二是改水，账目二是二、一是一。',
    ],
  },
  find: (report) => runsOf(report).flatMap(gapsIn),
};

/** One that is counted in another manner is not left out. */
const OTHERWISE = /[，。；](?:其次|再次)/;

function gapsIn(run: readonly Ordinal[]): Hit[] {
  let last = run[0]?.value ?? 0;
  return run.slice(1).flatMap((ordinal, i): Hit[] => {
    const expected = last + 1;
    last = ordinal.value;
    const between = ordinal.paragraph.text.slice(run[i]?.end ?? 0, ordinal.start);
    if (ordinal.value === expected || (ordinal.value === expected + 1 && OTHERWISE.test(between))) return [];
    // 一要…三要…三要: the first 三 is the one that is wrong.
    if (run[i + 2]?.value === expected + 1) last = expected;
    const { paragraph, numeralStart: start, numeralEnd: end, word } = ordinal;
    const fix = toChinese(expected);
    const [prefix, suffix] = word === '第' ? ['第', ''] : ['', word];
    const message = `应为“${prefix}${fix}${suffix}”`;
    return [{ paragraph, start, end, fix, message }];
  });
}
