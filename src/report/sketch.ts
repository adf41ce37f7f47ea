import { hashOf } from './hash';
import type { Paragraph } from './paragraph';

/** So many hashes tell a report from another; the lowest ones stand for all. */
const SIZE = 32;

/** A few hashes of a report's paragraphs, from which it is known again and cannot be read. */
export type Sketch = readonly string[];

const KNOWN = new WeakMap<readonly Paragraph[], Sketch>();

/** Equal paragraphs count once, empty ones not at all. */
export function sketchOf(paragraphs: readonly Paragraph[]): Sketch {
  const known = KNOWN.get(paragraphs);
  if (known) return known;
  const texts = new Set(paragraphs.map(({ text }) => text).filter((text) => text.trim() !== ''));
  const sketch = [...texts].map(hashOf).sort().slice(0, SIZE);
  KNOWN.set(paragraphs, sketch);
  return sketch;
}

/**
 * Whether a report is the one of which the sketch was made, edited a little since: half of what the two know of themselves
 * is the same (the share of equal members among the lowest hashes of both estimates that among all; A. Broder, 1997).
 */
export function isLike(sketch: Sketch, paragraphs: readonly Paragraph[]): boolean {
  const now = sketchOf(paragraphs);
  const lowest = [...new Set([...sketch, ...now])].sort().slice(0, SIZE);
  const shared = lowest.filter((hash) => sketch.includes(hash) && now.includes(hash));
  return lowest.length > 0 && shared.length * 2 >= lowest.length;
}
