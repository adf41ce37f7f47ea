import { lastBeforeEnding } from '../../outline/ending';
import { isText, lastWritten } from '../../outline/text';
import type { Rule } from '../rule';

const FEWEST_HEADINGS = 3;
/** A report that is read out, or dated under its title, is not signed. */
const READ_OUT = /各位代表|各位委员|同志们|主任、各位|述职|请予审议|讲话|政府工作报告/;
const DATED = /^[\s　]*[（(]?(?:20\d\d|二〇..)年.{1,4}月.{0,4}[）)]?[\s　]*$/;
const HEAD = 6;
/** A shorter one is part of a report. */
const FEWEST_TEXTS = 3;

export const missingSignoff: Rule = {
  name: 'missing-signoff',
  title: '缺署名日期',
  severity: 'ask',
  source: 'GB/T 9704-2012 7.3.5：正式行文要署名、写明日期',
  needs: [],
  examples: {
    wrong: [
      '青溪镇2026年工作总结\n一、修路\n全年修路三里，通了六个自然村，群众满意。\n二、改水\n全年改水两处，惠及九十多户人家。\n三、栽树\n全年栽树九亩，成活的占九成以上。{}',
    ],
    right: [
      '青溪镇2026年工作总结\n一、修路\n二、改水\n三、栽树\n栽了九亩。\n青溪镇人民政府\n2026年12月5日',
      '今年修路三里。',
    ],
  },
  find: ({ all, landmarks, paragraphs }) => {
    const body = all.filter(({ part }) => part === 'body');
    const last = body[lastWritten(body)];
    const isReport = landmarks.filter(({ heading }) => heading !== null).length >= FEWEST_HEADINGS;
    const texts = body.filter((each) => isText(each)).length;
    const head = paragraphs.slice(0, HEAD);
    const isOther = head.some(({ text }) => READ_OUT.test(text) || DATED.test(text));
    if (!last || !isReport || texts < FEWEST_TEXTS || isOther || lastBeforeEnding(body) < lastWritten(body))
      return [];
    // A cut-out does not end like a report.
    if (!/。[\s　]*$/.test(last.text)) return [];
    const end = last.text.trimEnd().length;
    return [{ paragraph: last, start: end, end, fix: null, message: '文末没有署名和日期' }];
  },
};
