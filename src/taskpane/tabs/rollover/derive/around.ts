import type { Paragraph } from '../../../../report/paragraph';
import { sentenceAround } from '../../../../report/sentence';
import type { Span } from '../../../../report/span';

/** What stands around a stretch in its sentence. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** So much of a long sentence is told on either side, in characters (UTF-16). */
const MOST = 24;
const MORE = '…';

/** The sentence around a stretch, without what is far from it. */
export function around(paragraphs: readonly Paragraph[], { part, paragraph, start, end }: Span): Around {
  const text = paragraphs.find((each) => each.part === part && each.index === paragraph)?.text ?? '';
  const sentence = sentenceAround(text, start, end);
  const from = Math.max(sentence.start, start - MOST);
  const to = Math.min(sentence.end, end + MOST);
  return {
    before: (from > sentence.start ? MORE : '') + text.slice(from, start),
    after: text.slice(end, to) + (to < sentence.end ? MORE : ''),
  };
}
