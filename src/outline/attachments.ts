import type { Paragraph } from '../report/paragraph';
import { headingOf } from './headings';
import { isBlank } from './text';

const ATTACHED = /^[\s　]*附件[\d一二三四五六七八九十]{0,2}[：:]/;

/**
 * The paragraphs that say what is attached to a report: 附件：1.…, and the lines below that go on counting. They stand
 * behind its text, and their numbers are none of its headings'. By their index.
 */
export function attachmentsOf(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const found = new Set<number>();
  let isListing = false;
  for (const paragraph of paragraphs) {
    if (isBlank(paragraph)) continue;
    const isItem: boolean = isListing && headingOf(paragraph)?.number.scheme === 'arabic';
    isListing = isItem || ATTACHED.test(paragraph.text);
    if (isListing) found.add(paragraph.index);
  }
  return found;
}
