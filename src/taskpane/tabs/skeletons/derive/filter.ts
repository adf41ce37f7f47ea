import type { Hit } from '../../../../library/search/search';
import type { Library } from '../../../../library/own/library';
import type { Skeleton } from '../../../../library/skeleton';
import type { Way } from '../../../app/tabs';
import type { LibrarySkeleton } from '../../../libraryStore/entries';

export const WAYS = ['report', 'section', 'lastYear'] as const satisfies readonly Way[];

/** What of them: all, what was used last, what has a star, the clerk's own, the unit's. */
export const SOURCES = ['all', 'recent', 'favourites', 'own', 'unit'] as const;
export type Source = (typeof SOURCES)[number];

type Preferred = Pick<Library, 'recent' | 'favourites'>;

/** What of the skeletons is shown; what was used last, newest first. */
export function filtered(
  found: readonly Hit<LibrarySkeleton>[],
  kind: Skeleton['kind'],
  source: Source,
  { recent, favourites }: Preferred,
): readonly Hit<LibrarySkeleton>[] {
  const ofKind = found.filter(({ entry }) => entry.skeleton.kind === kind);
  if (source === 'all') return ofKind;
  if (source === 'recent') {
    const placeOf = ({ entry }: Hit<LibrarySkeleton>): number => recent.indexOf(entry.skeleton.id);
    return ofKind.filter((hit) => placeOf(hit) >= 0).sort((a, b) => placeOf(a) - placeOf(b));
  }
  return ofKind.filter(({ entry: { skeleton, origin } }) =>
    source === 'favourites' ? favourites.includes(skeleton.id) : origin === source,
  );
}
