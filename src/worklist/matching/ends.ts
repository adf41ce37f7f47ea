/** How much two sequences have in common at their two ends, each counted in their elements. */
export interface Ends {
  readonly head: number;
  readonly tail: number;
}

/** The longest common head of two texts (in UTF-16) or lists, and the longest common tail of what is left. */
export function commonEnds(before: ArrayLike<string>, now: ArrayLike<string>): Ends {
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return { head, tail };
}
