import type { Hit } from '../../../../library/search/search';
import type { LibraryPhrase } from '../../../libraryStore/entries';

/** What of the phrases is shown: all of them, what was used last, or the favourites. */
export const VIEWS = ['all', 'recent', 'favourites'] as const;
export type View = (typeof VIEWS)[number];

/** Whose phrases are shown, or those of a category; null for all. */
export type Group = { readonly origin: 'own' | 'unit' } | { readonly category: string } | null;

/** What is chosen of the phrases where nothing is searched for. */
export interface Choice {
  readonly view: View;
  readonly group: Group;
  /** Ids, newest first: as they were when the clerk chose to see them, so that nothing moves under their hands. */
  readonly recent: readonly string[];
  readonly favourites: readonly string[];
}

/** What is shown of what was found. Who searches looks for it wherever it is. */
export function chosenOf(
  found: readonly Hit<LibraryPhrase>[],
  choice: Choice,
): readonly Hit<LibraryPhrase>[] {
  const { view, group, recent, favourites } = choice;
  const inGroup = group ? found.filter(({ entry }) => isIn(entry, group)) : found;
  if (view === 'all') return inGroup;
  const ids = view === 'recent' ? recent : favourites;
  const placeOf = ({ entry }: Hit<LibraryPhrase>): number => ids.indexOf(entry.phrase.id);
  const chosen = inGroup.filter((hit) => placeOf(hit) >= 0);
  return view === 'recent' ? chosen.sort((a, b) => placeOf(a) - placeOf(b)) : chosen;
}

/** Whether a phrase is in a group. */
function isIn({ phrase, origin }: LibraryPhrase, group: NonNullable<Group>): boolean {
  return 'origin' in group ? origin === group.origin : phrase.category === group.category;
}

/** The categories, and how many phrases each has, in the order in which they come up; those without one have none. */
export function categoriesOf(entries: readonly LibraryPhrase[]): [category: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { phrase } of entries)
    if (phrase.category !== '') counts.set(phrase.category, (counts.get(phrase.category) ?? 0) + 1);
  return [...counts];
}
