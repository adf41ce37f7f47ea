import { useMemo } from 'react';
import type { Skeleton } from '../../../library/skeleton';
import { skeletonsOf } from '../../libraryStore/entries';
import { useLibraryState } from '../../libraryStore/LibraryStoreContext';
import { NOTHING_SET } from '../../libraryStore/unit';
import type { Chosen } from './derive/planned';
import { useSkeletons } from './SkeletonsContext';

/** What the clerk has ticked, ready to be inserted, in the order of the library. */
export function useChosen(): Chosen {
  const { content, own, unit, settings } = useLibraryState();
  const { ticked, variant } = useSkeletons().state;
  return useMemo(() => {
    const all = skeletonsOf({ content, own, unit }).map(({ skeleton }) => skeleton);
    const sections = content?.sections ?? [];
    // The bundled sections stand in the order of a report; what somebody has added stands before them.
    const place = ({ id }: Skeleton): number => sections.findIndex((section) => section.id === id);
    const find: Chosen['find'] = (name, includedBy) => {
      const isIt = (each: Skeleton): boolean => each.name === name && each.kind === 'section';
      // What comes with the add-in means what comes with it, whatever somebody has called theirs.
      const isBundled = content?.reports.includes(includedBy) ?? false;
      return (isBundled ? sections.find(isIt) : undefined) ?? all.find(isIt);
    };
    return {
      skeletons: all.filter(({ id }) => ticked.has(id)).sort((a, b) => place(a) - place(b)),
      variant,
      settings: settings ?? NOTHING_SET,
      find,
    };
  }, [content, own, unit, settings, ticked, variant]);
}
