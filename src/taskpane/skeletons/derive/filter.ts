import type { ShelvedSkeleton } from '../../shelf/entries';

/** What the list can be narrowed to. */
export const FILTERS = ['report', 'section', 'own', 'unit'] as const;
export type SkeletonFilter = (typeof FILTERS)[number];

/** Whether a skeleton is among those: whole reports and sections of anybody, or all that is one's own or the unit's. */
export function passes({ skeleton, origin }: ShelvedSkeleton, filter: SkeletonFilter): boolean {
  return filter === 'own' || filter === 'unit' ? origin === filter : skeleton.kind === filter;
}
