import type { Hit } from '../../../../library/search/search';
import type { Library } from '../../../../library/own/library';
import type { LibrarySkeleton } from '../../../libraryStore/entries';

/** What the list can be narrowed to. */
export const FILTERS = ['report', 'section', 'recent', 'favourites', 'own', 'unit'] as const;
export type SkeletonFilter = (typeof FILTERS)[number];

type Preferred = Pick<Library, 'recent' | 'favourites'>;

/** What of the skeletons is shown: whole reports and sections of anybody, what was used last (newest first), and so on. */
export function filtered(
  found: readonly Hit<LibrarySkeleton>[],
  filter: SkeletonFilter,
  { recent, favourites }: Preferred,
): readonly Hit<LibrarySkeleton>[] {
  if (filter === 'recent') {
    const placeOf = ({ entry }: Hit<LibrarySkeleton>): number => recent.indexOf(entry.skeleton.id);
    return found.filter((hit) => placeOf(hit) >= 0).sort((a, b) => placeOf(a) - placeOf(b));
  }
  return found.filter(({ entry: { skeleton, origin } }) => {
    if (filter === 'favourites') return favourites.includes(skeleton.id);
    return filter === 'own' || filter === 'unit' ? origin === filter : skeleton.kind === filter;
  });
}
