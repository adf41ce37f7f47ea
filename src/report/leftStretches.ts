import { hashOf } from './hash';
import type { LeftStretch } from './lastYear';
import type { Paragraph } from './paragraph';
import { sentencesOf } from './sentence';
import type { Span } from './span';

/** A figure, or the placeholder of one: what is filled in leaves a sentence what it was. */
const FIGURE = /[\dXxＸ×０-９]+(?:[.,．，][\dXxＸ×０-９]+)*/g;

/** What a sentence is known by whatever its figures are; from it the sentence cannot be read. */
function hashOfSentence(sentence: string): string {
  return hashOf(sentence.replace(/\s+/g, '').replace(FIGURE, '#'));
}

/**
 * What a stretch is known by where the report is read again.
 * @param text the paragraph's
 * @param start where the stretch begins, UTF-16
 * @param end exclusive; it stands in one sentence, or is cut to the one in which it begins
 */
export function leftStretch(text: string, start: number, end: number, reason: string): LeftStretch {
  const sentence = sentencesOf(text).find((each) => each.end > start) ?? { start, end };
  const to = Math.min(end, sentence.end);
  const known = { sentence: hashOfSentence(text.slice(sentence.start, sentence.end)), reason };
  const stretch = text.slice(start, to);
  // Figures in it may change, as those beside it may: then the sentence is all that can be known again.
  if (stretch.replace(FIGURE, '') !== stretch || stretch.length + 1 >= sentence.end - sentence.start)
    return known;
  return { ...known, part: { hash: hashOf(stretch), length: to - start } };
}

/** A stretch that stands in the report as last year's had it. */
export interface FoundStretch extends Span {
  readonly reason: string;
}

/**
 * Which of them stand in the report still. A sentence that was written anew holds none; of several that begin at the same place
 * the first is meant.
 */
export function findLeft(paragraphs: readonly Paragraph[], left: readonly LeftStretch[]): FoundStretch[] {
  const bySentence = new Map<string, LeftStretch[]>();
  for (const each of left) bySentence.set(each.sentence, [...(bySentence.get(each.sentence) ?? []), each]);
  if (bySentence.size === 0) return [];
  return paragraphs.flatMap(({ part, index, text }) => {
    const found = new Map<number, FoundStretch>();
    for (const sentence of sentencesOf(text))
      for (const each of bySentence.get(hashOfSentence(text.slice(sentence.start, sentence.end))) ?? []) {
        const span = spanOf(text, sentence, each);
        if (!span || found.has(span.start)) continue;
        const { start, end } = span;
        const { reason } = each;
        found.set(start, { part, paragraph: index, start, end, text: text.slice(start, end), reason });
      }
    return [...found.values()];
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function spanOf(text: string, { start, end }: Stretch, { part }: LeftStretch): Stretch | undefined {
  if (!part) return { start, end };
  for (let at = start; at + part.length <= end; at++)
    if (hashOf(text.slice(at, at + part.length)) === part.hash) return { start: at, end: at + part.length };
  return undefined;
}
