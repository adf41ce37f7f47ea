/** How far a percentage may be off, so that rounding explains it: 25% by half a point and a little, 25.3% by a tenth of it. */
export function isNearly(written: number, right: number, decimals: number): boolean {
  return Math.abs(written - right) <= 0.6 / 10 ** decimals;
}

/** A percentage with as many decimals as are written. */
export function percentOf(value: number, decimals: number): string {
  return `${value.toFixed(decimals)}%`;
}
