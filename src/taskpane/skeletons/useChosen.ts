import { useMemo } from 'react';
import { skeletonsOf } from '../shelf/entries';
import { useShelfState } from '../shelf/ShelfContext';
import { NOTHING_SET } from '../shelf/unit';
import type { Chosen } from './derive/planned';
import { useSkeletons } from './SkeletonsContext';

/** What the clerk has ticked, ready to be inserted, in the order of the shelf. */
export function useChosen(): Chosen {
  const { content, own, unit, settings } = useShelfState();
  const { ticked, variant } = useSkeletons().state;
  return useMemo(() => {
    const all = skeletonsOf({ content, own, unit }).map(({ skeleton }) => skeleton);
    const order = [...all].sort((a, b) => place(a.id) - place(b.id));
    function place(id: string): number {
      // The bundled sections stand in the order of a report; what somebody has added stands before them.
      return content?.sections.findIndex((section) => section.id === id) ?? -1;
    }
    return {
      skeletons: order.filter(({ id }) => ticked.has(id)),
      variant,
      settings: settings ?? NOTHING_SET,
      find: (name) => all.find((each) => each.name === name && each.kind === 'section'),
    };
  }, [content, own, unit, settings, ticked, variant]);
}
