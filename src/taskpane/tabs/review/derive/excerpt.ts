import type { Paragraph } from '../../../../report/paragraph';
import { sentenceAround } from '../../../../report/sentence';
import type { Span } from '../../../../report/span';

/** A place with what stands around it in its sentence. */
export interface Excerpt {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** How much is told before a place and behind it, in characters (UTF-16). */
const LEAD = 14;
const TAIL = 24;

/** A place in its sentence, the far ends cut. */
export function excerptOf({ part, paragraph, start, end }: Span, paragraphs: readonly Paragraph[]): Excerpt {
  const { text } = paragraphs.find((each) => each.part === part && each.index === paragraph) ?? { text: '' };
  const sentence = sentenceAround(text, start, end);
  // Blanks stand between sentences, or behind the last: what is before them tells where.
  const isBlank = text.slice(start, end).trim() === '';
  const first = isBlank ? 0 : sentence.start;
  const [from, to] = [Math.max(first, start - LEAD), Math.min(sentence.end, end + TAIL)];
  return {
    before: (from > first ? '…' : '') + text.slice(from, start),
    text: text.slice(start, end),
    after: text.slice(end, to) + (to < sentence.end ? '…' : ''),
  };
}
