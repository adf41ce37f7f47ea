import type { Hit, Rule } from '../rule';
import type { ReviewedReport } from '../reviewedReport';
import { type Numbered, paragraphOf, siblingsOf } from './siblings';

/** The four levels as GB/T 9704 writes their first. */
const WRITTEN = ['', '一、', '（一）', '1.', '（1）'];
const CHINESE = 1;
const ARABIC = 3;
const DEEPEST = 4;

export const headingLevel: Rule = {
  name: 'heading-level',
  title: '层级跳级',
  severity: 'warn',
  source: 'GB/T 9704-2012 7.3.3：“一、”“（一）”“1.”“（1）”依次用',
  needs: [],
  examples: {
    wrong: [
      '一、存在困难\n{（1）→（一）}路不通。\n二、下一步打算',
      '一、工作\n（一）修路\n{（1）→1.}主路\n（二）改水',
      '{（一）}修路\n（二）改水\n一、下一步打算',
    ],
    right: [
      '一、工作\n1.修路\n2.改水\n二、打算',
      '一、工作\n（一）修路\n1.主路\n（1）路面\n（2）路灯',
      '第一部分　回顾\n一、修路\n二、改水\n第二部分　打算\n一、栽树\n二、种茶',
    ],
  },
  find: (report) =>
    siblingsOf(report).flatMap((siblings) => {
      const [first] = siblings;
      return first ? [...tooDeep(first, report), ...aboveItsPart(first, report)] : [];
    }),
};

/** （1） right below 一、 or （一）. With two levels alone 一、 and 1. are usual. */
function tooDeep(first: Numbered, report: ReviewedReport): Hit[] {
  // Below 第一章 and 第一部分 a report begins as it does without them.
  const above = Math.max(first.parent?.level ?? 0, 0);
  const isUsual = first.level <= above + 1 || (above === CHINESE && first.level === ARABIC);
  if (!first.parent?.heading || first.level > DEEPEST || isUsual || !Number.isInteger(above)) return [];
  const right = WRITTEN[above + 1] ?? '';
  const message = `“${first.parent.heading.written}”下一级用“${right}”`;
  return [{ ...numberOf(first, report), fix: first.heading.automatic ? null : right, message }];
}

/** （一） above the first 一、. */
function aboveItsPart(first: Numbered, report: ReviewedReport): Hit[] {
  const later = report.landmarks.find(
    ({ paragraph, level }) => paragraph > first.paragraph && level < first.level,
  );
  if (first.parent !== null || first.level > DEEPEST || !later?.heading) return [];
  const message = `“${first.heading.written}”在“${later.heading.written}”之前，层级反了`;
  return [{ ...numberOf(first, report), fix: null, message }];
}

function numberOf(each: Numbered, report: ReviewedReport): Pick<Hit, 'paragraph' | 'start' | 'end'> {
  const { numberStart: start, numberEnd, titleEnd, automatic } = each.heading;
  return { paragraph: paragraphOf(report, each), start, end: automatic ? titleEnd : numberEnd };
}
