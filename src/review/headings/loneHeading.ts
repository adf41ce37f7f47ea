import type { Rule } from '../rule';
import { numeralOf, siblingsOf } from './siblings';

/** Fewer headings are part of a report. */
const FEWEST = 4;

export const loneHeading: Rule = {
  name: 'lone-heading',
  title: '孤立的小标题',
  severity: 'ask',
  source: '惯例：分层至少两条',
  needs: [],
  examples: {
    wrong: ['一、工作\n（一）修路\n（二）改水\n二、打算\n（{一}）栽树\n三、建议'],
    right: ['一、工作\n（一）修路\n（二）改水\n二、打算\n三、建议'],
  },
  find: (report) => {
    const groups = siblingsOf(report);
    if (groups.flat().length < FEWEST) return [];
    return groups.flatMap((siblings) => {
      const [only] = siblings;
      if (siblings.length > 1 || only?.heading.number.value !== 1 || only.parent === null) return [];
      const { paragraph, start, end } = numeralOf(report, only);
      return [{ paragraph, start, end, fix: null, message: `只有一个“${only.heading.written}”，没有下一条` }];
    });
  },
};
