/** What a piece of a paragraph is besides plain text; Word's texts and searches may pass over it, or not. */
export type Layer = 'deleted' | 'hidden' | 'fieldCode' | 'fieldResult' | 'break' | 'noteNumber';

/** What has layers: it is plain text where there are none. */
interface Layered {
  readonly layers: readonly Layer[];
}

/** The layers that are seen. */
export type Sight = ReadonlySet<Layer>;

/** What the report reads as, with all tracked changes accepted. */
export const STANDING: Sight = new Set<Layer>(['fieldResult', 'break']);

/** Whether a piece is seen: all that it is is. */
export function isSeen({ layers }: Layered, sight: Sight): boolean {
  return layers.every((layer) => sight.has(layer));
}

/** The text of the pieces that are seen. */
export function textIn(pieces: readonly (Layered & { readonly text: string })[], sight: Sight): string {
  return pieces
    .filter((piece) => isSeen(piece, sight))
    .map(({ text }) => text)
    .join('');
}

/** A sight with some layers more, or less. */
export function altered(sight: Sight, layers: Partial<Record<Layer, boolean>>): Sight {
  const changed = new Set(sight);
  for (const [layer, isIn] of Object.entries(layers) as [Layer, boolean][])
    if (isIn) changed.add(layer);
    else changed.delete(layer);
  return changed;
}

/** All sights that differ over some layers, the one that is given first. */
export function sightsOver(sight: Sight, layers: Iterable<Layer>): Sight[] {
  let sights = [sight];
  for (const layer of layers)
    sights = [...sights, ...sights.map((each) => altered(each, { [layer]: !each.has(layer) }))];
  return sights;
}
