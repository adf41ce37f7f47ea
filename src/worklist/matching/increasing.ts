/** Two that belong together: positions in the list before and in the list now. */
export interface Pair {
  readonly before: number;
  readonly now: number;
}

/**
 * The most pairs that can be kept so that none crosses another.
 * @param pairs in the order of `before`, each position in one pair only
 */
export function withoutCrossings(pairs: readonly Pair[]): Pair[] {
  // Piles, each with its lowest pair on top: how many there are is how many pairs can be kept (patience sorting).
  const tops: number[] = [];
  const under = pairs.map(({ now }, at) => {
    let from = 0;
    let to = tops.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((pairs[tops[middle] ?? 0]?.now ?? 0) < now) from = middle + 1;
      else to = middle;
    }
    tops[from] = at;
    return tops[from - 1];
  });
  const kept: Pair[] = [];
  let at = tops.at(-1);
  while (at !== undefined) {
    const pair = pairs[at];
    if (pair) kept.push(pair);
    at = under[at];
  }
  return kept.reverse();
}
