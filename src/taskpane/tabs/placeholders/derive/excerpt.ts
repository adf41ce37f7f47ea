import type { Paragraph } from '../../../../report/paragraph';
import { sentenceAround } from '../../../../report/sentence';
import type { Entry } from '../../../../worklist/entry';
import { labelsOf, saysNothing } from './labels';

/** A sentence with its placeholder standing apart. */
export interface Excerpt {
  readonly before: string;
  readonly placeholder: string;
  readonly after: string;
}

const NONE: readonly Paragraph[] = [];

/** How much of a long sentence stands before the placeholder where only two lines are shown: about one line. */
const SHORT_LEAD = 12;
/** The same where all of it is shown, and how much stands behind the placeholder: a paragraph may be one sentence. */
const LEAD = 40;
const TAIL = 30;
/** A cut that saves no more than this is none. */
const SLACK = 2;

/**
 * The sentence in which an entry stands, its far ends cut. One that holds nothing but the placeholder, as in a cell of
 * a table, is led by what stands before it in the report: 工业总产值 · X.X.
 * @param paragraphs the worklist's; without them nothing leads
 */
export function sentenceOf(entry: Entry, paragraphs: readonly Paragraph[] = NONE): Excerpt {
  return known(SENTENCES, entry, paragraphs, LEAD);
}

/** The same with its beginning cut where it would push the placeholder out of sight. */
export function excerptOf(entry: Entry, paragraphs: readonly Paragraph[] = NONE): Excerpt {
  return known(EXCERPTS, entry, paragraphs, SHORT_LEAD);
}

/** What was cut last for each entry, and in which report: a row is drawn many times while its report stays the same. */
type Known = WeakMap<Entry, { readonly paragraphs: readonly Paragraph[]; readonly excerpt: Excerpt }>;
const SENTENCES: Known = new WeakMap();
const EXCERPTS: Known = new WeakMap();

function known(cut: Known, entry: Entry, paragraphs: readonly Paragraph[], lead: number): Excerpt {
  const last = cut.get(entry);
  if (last?.paragraphs === paragraphs) return last.excerpt;
  const now = excerpt(entry, paragraphs, lead);
  cut.set(entry, { paragraphs, excerpt: now });
  return now;
}

function excerpt({ text, placeholder }: Entry, paragraphs: readonly Paragraph[], lead: number): Excerpt {
  const { start, end, unit, span } = placeholder;
  const sentence = sentenceAround(text, start, end);
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  const labels = saysNothing(before) && saysNothing(after, unit) ? labelsOf(span, paragraphs) : '';
  return {
    before: labels + lastOf(before, lead),
    placeholder: text.slice(start, end),
    after: firstOf(after, TAIL),
  };
}

/** The last characters of a text: never half of one that takes two UTF-16 units, and no mark that ends something. */
function lastOf(text: string, length: number): string {
  if (text.length <= length + SLACK) return text;
  return `…${text.slice(text.length - length).replace(/^[\uDC00-\uDFFF，、；：。”’）》]+/, '')}`;
}

/** Its first characters, no half of one either, and no mark that begins or parts something. */
function firstOf(text: string, length: number): string {
  if (text.length <= length + SLACK) return text;
  return `${text.slice(0, length).replace(/[\uD800-\uDBFF，、；：“‘（《]+$/, '')}…`;
}
