import { sentenceAround } from '../../../../report/sentence';
import type { Span } from '../../../../report/span';
import { rewritten } from '../../../../rollover/rewritten';
import type { SpanRewrite } from '../../../../word/file/reportFile';
import type { LastYear, RolloverState } from '../state';
import { rewritesOf } from './rewrites';

/** What stands around a stretch in its sentence. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** So much of a long sentence is told on either side, in characters (UTF-16). */
const MOST = 24;
const MORE = '…';

/** The texts of a report and what is written anew in them, by their paragraphs. */
export interface Sight {
  textOf(span: Span): string;
  rewritesOf(span: Span): readonly SpanRewrite[];
}

/** What is seen of last year's report, and of what becomes of it: found out once for all its rows. */
export function sightOf(
  source: Pick<LastYear, 'paragraphs'> | undefined,
  state: Pick<RolloverState, 'decisions' | 'choices'>,
): Sight {
  const keyOf = (part: string, paragraph: number): string => `${part} ${paragraph}`;
  const texts = new Map(source?.paragraphs.map(({ part, index, text }) => [keyOf(part, index), text]));
  const rewrites = new Map<string, SpanRewrite[]>();
  for (const each of rewritesOf(state)) {
    const known = rewrites.get(keyOf(each.part, each.paragraph));
    if (known) known.push(each);
    else rewrites.set(keyOf(each.part, each.paragraph), [each]);
  }
  return {
    textOf: ({ part, paragraph }) => texts.get(keyOf(part, paragraph)) ?? '',
    rewritesOf: ({ part, paragraph }) => rewrites.get(keyOf(part, paragraph)) ?? [],
  };
}

/**
 * The sentence around a stretch, without what is far from it.
 * @param text the paragraph's
 * @param rewrites what else is written anew in it; those that are in sight are carried out
 */
export function around(
  text: string,
  { start, end }: Pick<Span, 'start' | 'end'>,
  rewrites: readonly SpanRewrite[] = [],
): Around {
  const sentence = sentenceAround(text, start, end);
  const from = Math.max(sentence.start, start - MOST);
  const to = Math.min(sentence.end, end + MOST);
  const written = (a: number, b: number): string => {
    const within = rewrites
      .filter((each) => each.start >= a && each.end <= b)
      .map((each) => ({ ...each, start: each.start - a, end: each.end - a }));
    return rewritten(text.slice(a, b), within);
  };
  return {
    before: (from > sentence.start ? MORE : '') + written(from, start),
    after: written(end, to) + (to < sentence.end ? MORE : ''),
  };
}
