import { headingsOf } from '../../../../outline/headings';
import type { Paragraph } from '../../../../report/paragraph';
import type { Span } from '../../../../report/span';

/** What stands under a heading. */
export interface Group<Each extends Span> {
  /** Empty before the first heading, and outside the body. */
  readonly heading: string;
  readonly spans: readonly Each[];
}

/**
 * Stretches in the report's order, by the headings under which they stand.
 * Of the paragraphs only those up to the last of the stretches are read.
 */
export function underHeadings<Each extends Span>(
  paragraphs: readonly Paragraph[],
  spans: readonly Each[],
): Group<Each>[] {
  const isBody = ({ part }: Pick<Span, 'part'>): boolean => part === 'body';
  const end = spans.filter(isBody).at(-1)?.paragraph ?? -1;
  const headings = headingsOf(paragraphs.filter((each) => isBody(each) && each.index <= end));
  const headingOf = (span: Span): string =>
    isBody(span) ? (headings.filter((each) => each.paragraph <= span.paragraph).at(-1)?.text ?? '') : '';
  const groups: { heading: string; spans: Each[] }[] = [];
  for (const span of spans) {
    const heading = headingOf(span);
    const last = groups.at(-1);
    if (last?.heading === heading) last.spans.push(span);
    else groups.push({ heading, spans: [span] });
  }
  return groups;
}
