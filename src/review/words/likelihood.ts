import type { Counts } from './counts';

/** What is taken off each count for what was never counted, after Kneser and Ney. */
const DISCOUNT = 0.75;
/** So little is left at least for what was never seen behind two hanzi. */
const LEAST_LEFT = 0.02;
/** A hanzi stood so often before something that is not in the table. */
const UNCOUNTED = 3;

/**
 * How likely a hanzi stands behind two others, by counts of three; where there are none of these by counts of two, and by
 * how many hanzi it stands behind at all (Kneser–Ney: Chen and Goodman, An Empirical Study of Smoothing Techniques for
 * Language Modeling, 1999).
 */
export function likelihoodBy(counts: Counts): (first: number, second: number, own: number) => number {
  const alone = (own: number): number => (counts.before(own) + 1) / counts.pairs;
  const behind = (second: number, own: number): number => {
    if (second === 0) return alone(own);
    const all = counts.single(second) + UNCOUNTED;
    const left = (UNCOUNTED + DISCOUNT * counts.behind(second).length) / all;
    return Math.max(counts.pair(second, own) - DISCOUNT, 0) / all + left * alone(own);
  };
  return (first, second, own) => {
    const pair = first === 0 || second === 0 ? 0 : counts.pair(first, second);
    if (pair === 0) return behind(second, own);
    const { count, known, kinds } = counts.triple(first, second, own);
    const all = Math.max(pair, known);
    const left = Math.max(LEAST_LEFT, (all - known + DISCOUNT * kinds) / all);
    return Math.max(count - DISCOUNT, 0) / all + left * behind(second, own);
  };
}
