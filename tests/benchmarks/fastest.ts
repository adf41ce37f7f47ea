/** How many milliseconds work takes when nothing else is in its way: the least of so many runs. */
export function fastest(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  });
  return Math.min(...times);
}
