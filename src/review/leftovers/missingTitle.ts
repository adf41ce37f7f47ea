import type { Rule } from '../rule';

/** No title is so long. */
const LONGEST_TITLE = 60;
/** What has fewer headings is no whole report. */
const FEWEST_HEADINGS = 3;
const ADDRESS = /^[\s　]*(?:各位|尊敬|同志们|主任|主席)/;

export const missingTitle: Rule = {
  name: 'missing-title',
  title: '缺标题',
  severity: 'ask',
  source: '惯例：正式稿子有标题',
  needs: [],
  examples: {
    wrong: [
      '{}今年以来，各村抢抓农时，早稻栽插如期完成，春茶开园比去年早了五天，合作社订单排到了六月，茶农信心很足，干劲更大，全年任务提前完成。\n一、修路\n二、改水\n三、栽树',
    ],
    right: ['青溪镇工作总结\n一、修路\n二、改水\n三、栽树', '今年修路三里。'],
  },
  find: ({ paragraphs, landmarks }) => {
    const [first] = paragraphs.filter(({ part, inTable }) => part === 'body' && !inTable);
    const isLong =
      first !== undefined && first.text.trim().length > LONGEST_TITLE && !ADDRESS.test(first.text);
    const headings = landmarks.filter(({ heading }) => heading !== null).length;
    if (!isLong || headings < FEWEST_HEADINGS) return [];
    return [{ paragraph: first, start: 0, end: 0, fix: null, message: '第一段就是正文，没有标题' }];
  },
};
