import type { Heading } from '../../outline/headings';
import type { Landmark } from '../../outline/landmarks';
import type { Paragraph } from '../../report/paragraph';
import { onceFor } from '../onceFor';
import type { Place } from '../rule';
import { contentsOf } from './contents';
import type { ReviewedReport } from '../reviewedReport';

/** Headings of one level under one heading, in their order. */
export type Siblings = readonly Numbered[];

export interface Numbered extends Landmark {
  readonly heading: Heading;
}

/** A report with so few headings is part of one: what number it begins with says nothing. */
const FEWEST = 2;
const BEGINS_ATTACHMENT = /^[\s　]*附件/;

/**
 * The numbered headings of a report, those that count together side by side. Behind 附件 another report begins; those of
 * the table of contents are none.
 */
export const siblingsOf = onceFor((report: ReviewedReport): Siblings[] => {
  const { landmarks, all } = report;
  const contents = contentsOf(report);
  const numbered = landmarks.filter(
    (each): each is Numbered => each.heading !== null && !contents.has(each.paragraph),
  );
  if (numbered.length < FEWEST) return [];
  const attachments = all.filter(({ part, text }) => part === 'body' && BEGINS_ATTACHMENT.test(text));
  const attachmentOf = (paragraph: number): number =>
    attachments.filter(({ index }) => index <= paragraph).length;
  const groups = new Map<string, Numbered[]>();
  for (const each of numbered) {
    const key = [each.parent?.paragraph ?? '', each.level, attachmentOf(each.paragraph)].join();
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
});

/** The paragraph of the body in which a heading stands. */
export function paragraphOf({ all }: ReviewedReport, { paragraph }: Landmark): Paragraph {
  const found = all.find(({ part, index }) => part === 'body' && index === paragraph);
  if (!found) throw new Error(`There is no paragraph ${paragraph} in the body.`);
  return found;
}

/** Where a heading's numeral stands, without its brackets and its mark; its title where Word counts by itself. */
export function numeralOf(report: ReviewedReport, landmark: Numbered): Place & { readonly isTyped: boolean } {
  const { heading } = landmark;
  const paragraph = paragraphOf(report, landmark);
  if (heading.automatic)
    return { paragraph, start: heading.titleStart, end: heading.titleEnd, isTyped: false };
  const start = heading.numberStart + heading.number.prefix.length;
  return { paragraph, start, end: heading.numberEnd - heading.number.suffix.length, isTyped: true };
}
