import { headingsOf } from '../outline/headings';
import type { Paragraph } from '../report/paragraph';
import type { Span } from '../report/span';
import { findPlaceholders } from './find';
import type { Placeholder } from './placeholder';

/** A placeholder of the report: where it is, and under which heading. */
export interface ReportPlaceholder extends Placeholder {
  readonly span: Span;
  /** The nearest numbered heading above it or at the head of its own paragraph; empty where there is none. */
  readonly heading: string;
}

/**
 * Finds every placeholder of the report, in the order of the paragraphs.
 * @param find finds those of one text; given where some are known already, for this is what takes the time
 */
export function scanReport(
  paragraphs: readonly Paragraph[],
  find: (text: string) => readonly Placeholder[] = findPlaceholders,
): ReportPlaceholder[] {
  const headings = new Map(headingsOf(paragraphs).map(({ paragraph, text }) => [paragraph, text]));
  let heading = '';
  return paragraphs.flatMap(({ part, index, text }) => {
    // A header or a note stands under no heading of the body.
    if (part === 'body') heading = headings.get(index) ?? heading;
    return find(text).map((placeholder) => ({
      ...placeholder,
      heading: part === 'body' ? heading : '',
      span: {
        part,
        paragraph: index,
        start: placeholder.start,
        end: placeholder.end,
        text: placeholder.text,
      },
    }));
  });
}
