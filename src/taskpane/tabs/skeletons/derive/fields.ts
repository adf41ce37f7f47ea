import type { Fields } from '../../../../library/search/searchIndex';
import type { SkeletonBlock } from '../../../../library/skeleton';
import type { LibrarySkeleton } from '../../../libraryStore/entries';

/** What a skeleton is found by: its name and tags, and what its headings and sentences say. */
export function skeletonFields({ skeleton }: LibrarySkeleton): Fields {
  const { name, tags, summary, plan } = skeleton;
  return { names: [name, ...tags], texts: [...summary, ...plan].map(textOf) };
}

function textOf(block: SkeletonBlock): string {
  return block.type === 'include' ? block.name : block.text;
}

/** What the list knows a skeleton by. */
export function idOf({ skeleton }: LibrarySkeleton): string {
  return skeleton.id;
}
