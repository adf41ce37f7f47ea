import { keeping, rule, type Rule } from '../rule';
import { CHINESE, moved } from '../numerals';

const N = `(\\d+|[${CHINESE}]+)`;

/** The same with its numeral moved on, in its own writing. */
function next(written: string, numeral: string, step: number): string {
  return written.replace(numeral, moved(numeral, step) ?? numeral);
}

/** What is counted from a beginning that is not this year's: sessions, terms, rounds, events that recur. */
export const ordinals: readonly Rule[] = [
  // Before all: 第十六届人大第三次会议 has a term, which stays, and a session, which does not.
  rule(new RegExp(`第?${N}次(?:全体)?(?:会议|全会|代表大会)`, 'g'), ([written, count = ''], { step }) => ({
    action: 'ask',
    reason: 'session',
    result: next(written, count, step),
  })),
  keeping(new RegExp(`第${N}次全国[\\u4e00-\\u9fff]{0,6}普查`, 'g'), 'census'),
  rule(
    new RegExp(`第${N}个[\\u4e00-\\u9fff“”]{0,14}(?:宣传月|活动月|宣传周|活动周|宣传日|月|周|日|节)`, 'g'),
    ([written, count = ''], p) => ({
      action: 'ask',
      reason: 'countedEvent',
      result: next(written, count, p.step),
    }),
  ),
  rule(new RegExp(`(?:[\\u4e00-\\u9fff]委)?第${N}轮巡[察视]`, 'g'), ([written, count = '']) => ({
    action: 'ask',
    reason: 'oneOff',
    result: written.replace(count, 'X'),
  })),
  rule(
    new RegExp(`第${N}轮(?=[^，。；]{0,24}(?:督[查察]|检查|考核|评估|观摩|巡查))`, 'g'),
    ([written, count = ''], { step }) => ({
      action: 'ask',
      reason: 'oneOff',
      result: next(written, count, step),
    }),
  ),
  rule(
    new RegExp(
      `第${N}届(?=[\\u4e00-\\u9fff“”]{0,12}(?:节|赛|会|论坛|展)(?!议))(?!人大|人民代表|党代|党委|[\\u4e00-\\u9fff]{0,4}委员会)`,
      'g',
    ),
    ([written, count = ''], p, at) => ({
      action: p.zoneAt(at) === 'plan' ? 'shift' : 'ask',
      reason: 'countedEvent',
      result: next(written, count, p.step),
    }),
  ),
  keeping(new RegExp(`第?${N}届`, 'g'), 'sessionTerm'),
  rule(new RegExp(`(?:连续|第)${N}个?年(?!代)`, 'g'), ([written, count = ''], { step }) => ({
    action: 'ask',
    reason: 'countedYears',
    result: next(written, count, step),
  })),
  rule(new RegExp(`${N}连(?:丰|增|升|涨|降|冠)`, 'g'), ([written, count = ''], { step }) => ({
    action: 'ask',
    reason: 'countedYears',
    result: next(written, count, step),
  })),
  rule(new RegExp(`第${N}(?:名|位)(?!次会)`, 'g'), () => ({
    action: 'ask',
    reason: 'rank',
    result: '第X名',
  })),
  rule(new RegExp(`(?<=(?:排名?|位列|位居|名列)[^，。；]{0,10})第${N}(?!届|批|次)`, 'g'), () => ({
    action: 'ask',
    reason: 'rank',
    result: '第X',
  })),
  rule(/前\d+(?:名|位|强)/g, ([written]) => ({
    action: 'ask',
    reason: 'rank',
    result: written.replace(/\d+/, 'X'),
  })),
  rule(/(?:[特一二三优]等奖|(?:前移|上升|前进)[一二三四五六七八九十两\d]+(?:位|名))/g, () => ({
    action: 'ask',
    reason: 'rank',
  })),
  keeping(new RegExp(`第${N}`, 'g'), 'sessionTerm'),
];
