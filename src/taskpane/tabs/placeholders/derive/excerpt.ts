import type { Paragraph } from '../../../../report/paragraph';
import { sentenceAround } from '../../../../report/sentence';
import type { Entry } from '../../../../worklist/entry';
import { firstOf, lastOf } from './cut';
import { labelsOf, saysNothing } from './labels';

/** A sentence with its placeholder standing apart. */
export interface Excerpt {
  readonly before: string;
  readonly placeholder: string;
  readonly after: string;
}

const NONE: readonly Paragraph[] = [];

/** How much of a long sentence stands before the placeholder: about one line of two. */
const LEAD = 12;
const TAIL = 30;

/** What was cut last for each entry, and in which report: a row is drawn many times while its report stays the same. */
const KNOWN = new WeakMap<Entry, { readonly paragraphs: readonly Paragraph[]; readonly excerpt: Excerpt }>();

/**
 * The sentence in which an entry stands, its far ends cut. One that holds nothing but the placeholder, as in a cell of
 * a table, is led by what stands before it in the report: 工业总产值 · X.X.
 * @param paragraphs the worklist's; without them nothing leads
 */
export function excerptOf(entry: Entry, paragraphs: readonly Paragraph[] = NONE): Excerpt {
  const last = KNOWN.get(entry);
  if (last?.paragraphs === paragraphs) return last.excerpt;
  const excerpt = cut(entry, paragraphs);
  KNOWN.set(entry, { paragraphs, excerpt });
  return excerpt;
}

function cut({ text, placeholder }: Entry, paragraphs: readonly Paragraph[]): Excerpt {
  const { start, end, unit, span } = placeholder;
  const sentence = sentenceAround(text, start, end);
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  const labels = saysNothing(before) && saysNothing(after, unit) ? labelsOf(span, paragraphs) : '';
  return {
    before: labels + lastOf(before, LEAD),
    placeholder: text.slice(start, end),
    after: firstOf(after, TAIL),
  };
}
