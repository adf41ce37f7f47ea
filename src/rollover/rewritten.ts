import type { Decision } from './decision';

/**
 * A paragraph's text with what becomes of some stretches of it.
 * @param decisions those of this paragraph that are carried out; they do not overlap
 */
export function rewritten(
  text: string,
  decisions: readonly Pick<Decision, 'start' | 'end' | 'result'>[],
): string {
  return [...decisions]
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, end, result }) => now.slice(0, start) + result + now.slice(end), text);
}
