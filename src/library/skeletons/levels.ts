import type { Skeleton, SkeletonHeading } from '../skeleton';
import { type Refusal, fault } from './refusal';

/** A heading and the line in which it stands. */
export interface PlacedHeading {
  readonly line: number;
  readonly heading: SkeletonHeading;
}

/**
 * What is wrong with the levels of one variant's headings: none may lie more than one level below the last, and in a
 * section all lie below the first, for that is what is moved to where the section is put in.
 */
export function checkLevels(headings: readonly PlacedHeading[], kind: Skeleton['kind']): Refusal[] {
  const root = kind === 'section' ? (headings[0]?.heading.depth ?? 1) : 0;
  let last = Math.max(0, root - 1);
  return headings.flatMap(({ line, heading: { depth, text } }, index) => {
    const skipped = depth > last + 1;
    last = depth;
    if (index > 0 && depth <= root) return [{ line, ...fault('secondRoot', text) }];
    return skipped ? [{ line, ...fault('skippedLevel', text) }] : [];
  });
}
