import { headingOf } from '../outline/headings';
import type { Paragraph } from '../report/paragraph';
import type { Span } from '../report/span';
import { atOnce, type Steps } from '../report/steps';
import { findPlaceholders } from './find';
import type { Placeholder } from './placeholder';

/** A placeholder of the report: where it is, and under which heading. */
export interface ReportPlaceholder extends Placeholder {
  readonly span: Span;
  /** The nearest numbered heading above it or at the head of its own paragraph; empty where there is none. */
  readonly heading: string;
}

/** So many characters are searched in a step, and the rest of the paragraph. */
const CHARACTERS_AT_A_TIME = 8_000;

/**
 * Finds every placeholder of the report, in the order of the paragraphs.
 * @param find finds those of one text; given where some are known already, for this is what takes the time
 */
export function scanReport(
  paragraphs: readonly Paragraph[],
  find?: (text: string) => readonly Placeholder[],
): ReportPlaceholder[] {
  return atOnce(scanInSteps(paragraphs, find));
}

/** The same in steps. */
export function* scanInSteps(
  paragraphs: readonly Paragraph[],
  find: (text: string) => readonly Placeholder[] = findPlaceholders,
): Steps<ReportPlaceholder[]> {
  const found: ReportPlaceholder[] = [];
  let heading = '';
  const headings: string[] = [];
  let characters = 0;
  for (const paragraph of paragraphs) {
    if (characters >= CHARACTERS_AT_A_TIME) {
      yield;
      characters = 0;
    }
    const { part, index, text, anchor } = paragraph;
    characters += text.length;
    if (part === 'body') {
      heading = headingOf(paragraph)?.text ?? heading;
      headings.push(heading);
    }
    // A header or a note stands under no heading of the body; a text box does, behind whose paragraphs it is told.
    const above = part === 'body' ? heading : (headings[anchor ?? -1] ?? '');
    for (const placeholder of find(text)) {
      const { start, end, text: own } = placeholder;
      const span: Span = { part, paragraph: index, start, end, text: own };
      found.push({ ...placeholder, heading: above, span });
    }
  }
  return found;
}
