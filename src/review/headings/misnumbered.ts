import { writeHeadingNumber } from '../../outline/headingNumber';
import type { Hit } from '../rule';
import type { ReviewedReport } from '../reviewedReport';
import { numeralOf, type Siblings, siblingsOf } from './siblings';

/** The headings whose number is not the one that comes next: those that repeat one above, or those that pass one over. */
export function misnumbered(report: ReviewedReport, kind: 'repeated' | 'skipped'): Hit[] {
  return siblingsOf(report).flatMap((siblings) => hitsIn(siblings, report, kind));
}

function hitsIn(siblings: Siblings, report: ReviewedReport, kind: 'repeated' | 'skipped'): Hit[] {
  const seen = new Set<number>();
  let last = 0;
  return siblings.flatMap((sibling): Hit[] => {
    const { number, written } = sibling.heading;
    const expected = last + 1;
    const isRepeated = seen.has(number.value);
    const isRight = number.value === expected;
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
