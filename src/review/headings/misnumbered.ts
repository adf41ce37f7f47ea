import { writeHeadingNumber } from '../../outline/headingNumber';
import type { Hit } from '../rule';
import type { ReviewedReport } from '../reviewedReport';
import { numeralOf, type Numbered, type Siblings, siblingsOf } from './siblings';

/** The headings whose number is not the one that comes next: those that repeat one above, or those that pass one over. */
export function misnumbered(report: ReviewedReport, kind: 'repeated' | 'skipped'): Hit[] {
  return siblingsOf(report).flatMap((siblings) => hitsIn(siblings, report, kind));
}

function hitsIn(siblings: Siblings, report: ReviewedReport, kind: 'repeated' | 'skipped'): Hit[] {
  // A part of a report begins with any number.
  if (siblings.length === 1 && siblings[0]?.parent === null) return [];
  const seen = new Set<number>();
  // What begins with a heading, without a title or a word before it, is cut out of a report.
  const [first] = siblings;
  const isCutOut = first?.parent === null && report.paragraphs[0]?.index === first.paragraph;
  let last = isCutOut ? first.heading.number.value - 1 : 0;
  return siblings.flatMap((sibling, i): Hit[] => {
    const { number, written } = sibling.heading;
    const expected = last + 1;
    const isRepeated = seen.has(number.value);
    const isRight = number.value === expected || isThere(siblings[i - 1], sibling, expected, report);
    seen.add(number.value);
    last = number.value;
    if (isRight || isRepeated !== (kind === 'repeated')) return [];
    const { isTyped, ...place } = numeralOf(report, sibling);
    const right = writeHeadingNumber(number, expected);
    const fix = isTyped ? right.slice(number.prefix.length, right.length - number.suffix.length) : null;
    const message = isRepeated ? `“${written}”重号，应为“${right}”` : `“${written}”断号，应为“${right}”`;
    return [{ ...place, fix, message }];
  });
}

/** Whether what seems to be passed over stands there, in a way in which no heading is written: （二）、. */
function isThere(
  before: Numbered | undefined,
  sibling: Numbered,
  expected: number,
  report: ReviewedReport,
): boolean {
  const { number } = sibling.heading;
  if (number.value !== expected + 1) return false;
  const right = writeHeadingNumber(number, expected);
  const start = right.slice(0, right.length - number.suffix.length);
  return report.paragraphs.some(({ part, index, text }) => {
    const isBetween =
      index > (before?.paragraph ?? sibling.parent?.paragraph ?? -1) && index < sibling.paragraph;
    return part === 'body' && isBetween && text.trimStart().startsWith(start);
  });
}
