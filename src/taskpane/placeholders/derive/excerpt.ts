import { sentenceAround } from '../../../report/sentence';
import type { Entry } from '../../../worklist/entry';

/** A sentence with its placeholder standing apart. */
export interface Excerpt {
  readonly before: string;
  readonly placeholder: string;
  readonly after: string;
}

/** How much of a long sentence stands before the placeholder where only two lines are shown: about one line. */
const LEAD = 12;

/** The whole sentence in which an entry stands. */
export function sentenceOf({ text, placeholder: { start, end } }: Entry): Excerpt {
  const sentence = sentenceAround(text, start, end);
  return {
    before: text.slice(sentence.start, start),
    placeholder: text.slice(start, end),
    after: text.slice(end, sentence.end),
  };
}

/** The sentence with its beginning cut where it would push the placeholder out of sight. */
export function excerptOf(entry: Entry): Excerpt {
  const sentence = sentenceOf(entry);
  const { before } = sentence;
  return before.length <= LEAD + 2 ? sentence : { ...sentence, before: `…${tail(before)}` };
}

/** The last characters of a text: never half of one that takes two UTF-16 units, and no mark that ends something. */
function tail(text: string): string {
  return text.slice(text.length - LEAD).replace(/^[\uDC00-\uDFFF，、；：。”’）》]+/, '');
}
