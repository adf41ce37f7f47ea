import type { Library } from '../../library/own/library';
import type { Phrase } from '../../library/phrase';
import type { Skeleton } from '../../library/skeleton';
import { suitsUnit, unitKindOf } from '../../library/skeletons/unitKind';
import type { LibraryStoreState } from './libraryStore';

/** Whose an entry is. */
export type Origin = 'bundled' | 'unit' | 'own';

/** A skeleton that can be inserted, and whose it is. */
export interface LibrarySkeleton {
  readonly skeleton: Skeleton;
  readonly origin: Origin;
}

/** A phrase that can be inserted, and whose it is. */
export interface LibraryPhrase {
  readonly phrase: Phrase;
  readonly origin: Origin;
}

/** Where those of a kind are taken from. */
type Stock<Kind extends 'skeletons' | 'phrases'> = Pick<LibraryStoreState, 'content' | 'unit'> & {
  readonly own: Pick<Library, Kind>;
};

/**
 * All skeletons: the clerk's own first, then the unit's, then what comes with the add-in.
 * @param settings where they are given, without those that a unit of the clerk's kind cannot use
 */
export function skeletonsOf(
  { content, own, unit }: Stock<'skeletons'>,
  settings: LibraryStoreState['settings'] = null,
): LibrarySkeleton[] {
  const of = (skeletons: readonly Skeleton[], origin: Origin): LibrarySkeleton[] =>
    skeletons.map((skeleton) => ({ skeleton, origin }));
  const kind = unitKindOf(settings?.unit ?? '', settings?.self ?? '');
  const fitting = (skeletons: readonly Skeleton[] = []): Skeleton[] =>
    skeletons.filter((skeleton) => suitsUnit(skeleton, kind));
  return [
    ...of(own.skeletons, 'own'),
    ...of(unit.library.skeletons, 'unit'),
    ...of(fitting(content?.reports), 'bundled'),
    ...of(fitting(content?.sections), 'bundled'),
  ];
}

/** All phrases, likewise. */
export function phrasesOf({ content, own, unit }: Stock<'phrases'>): LibraryPhrase[] {
  const of = (phrases: readonly Phrase[], origin: Origin): LibraryPhrase[] =>
    phrases.map((phrase) => ({ phrase, origin }));
  return [
    ...of(own.phrases, 'own'),
    ...of(unit.library.phrases, 'unit'),
    ...of(content?.phrases ?? [], 'bundled'),
  ];
}
