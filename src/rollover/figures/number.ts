/** A figure in digits: 1,320, 12.5, and the minus of one that shrinks, where it joins no two. */
export const NUMBER = /(?:(?<=[\u4e00-\u9fff])-)?(?<![\d.])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/g;

/** What stands behind the figure that begins at an offset. */
export function behindNumber(text: string, at: number): string {
  const length = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/.exec(text.slice(at))?.[0].length ?? 0;
  return text.slice(at + length);
}
