import { bare } from '../values/plain';

/** How much two names have in common, character by character: F1, from 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [Array.from(bare(one)), Array.from(bare(other))];
  const left = new Map<string, number>();
  for (const character of b) left.set(character, (left.get(character) ?? 0) + 1);
  let shared = 0;
  for (const character of a) {
    const count = left.get(character) ?? 0;
    if (count === 0) continue;
    left.set(character, count - 1);
    shared += 1;
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

export function isSameName(one: string, other: string): boolean {
  return bare(one) === bare(other);
}
