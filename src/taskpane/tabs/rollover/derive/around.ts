import type { Paragraph } from '../../../../report/paragraph';
import { sentenceAround } from '../../../../report/sentence';
import type { Span } from '../../../../report/span';
import { rewritten } from '../../../../rollover/rewritten';

/** What stands around a stretch in its sentence. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** So much of a long sentence is told on either side, in characters (UTF-16). */
const MOST = 24;
const MORE = '…';

/**
 * The sentence around a stretch, without what is far from it.
 * @param rewrites what else is written anew; those that are in sight are carried out
 */
export function around(
  paragraphs: readonly Paragraph[],
  { part, paragraph, start, end }: Span,
  rewrites: readonly (Span & { readonly result: string })[] = [],
): Around {
  const text = paragraphs.find((each) => each.part === part && each.index === paragraph)?.text ?? '';
  const sentence = sentenceAround(text, start, end);
  const from = Math.max(sentence.start, start - MOST);
  const to = Math.min(sentence.end, end + MOST);
  const written = (a: number, b: number): string => {
    const within = rewrites
      .filter((each) => each.part === part && each.paragraph === paragraph)
      .filter((each) => each.start >= a && each.end <= b)
      .map((each) => ({ ...each, start: each.start - a, end: each.end - a }));
    return rewritten(text.slice(a, b), within);
  };
  return {
    before: (from > sentence.start ? MORE : '') + written(from, start),
    after: written(end, to) + (to < sentence.end ? MORE : ''),
  };
}
