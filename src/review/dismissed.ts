import { hashOf } from '../report/hash';
import type { Paragraph } from '../report/paragraph';
import { sentenceAround } from '../report/sentence';
import type { Finding } from './finding';

/**
 * What a finding is known by that was left as it is on purpose: its rule, and a hash of the sentence and the place in it. It
 * does not tell the text, and holds as long as the sentence stays.
 */
export function dismissalOf({ rule, span }: Finding, paragraphs: readonly Paragraph[]): string {
  const text =
    paragraphs.find(({ part, index }) => part === span.part && index === span.paragraph)?.text ?? '';
  const sentence = sentenceAround(text, span.start, span.end);
  return `${rule} ${hashOf(`${text.slice(sentence.start, sentence.end)} ${span.start - sentence.start}`)}`;
}

/** Findings in two: those that still ask for something, and those that were left as they are. */
export function parted(
  findings: readonly Finding[],
  dismissals: ReadonlySet<string>,
  paragraphs: readonly Paragraph[],
): { readonly open: Finding[]; readonly left: Finding[] } {
  const isLeft = (finding: Finding): boolean => dismissals.has(dismissalOf(finding, paragraphs));
  return { open: findings.filter((each) => !isLeft(each)), left: findings.filter(isLeft) };
}
