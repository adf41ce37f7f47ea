import type { Paragraph, Part } from '../../report/paragraph';

/**
 * What became of a place that was filled, as the report reads now. `undone`: the placeholder stands there again; `edited`:
 * somebody wrote something else there; `gone`: its paragraph is in the report no more.
 */
export type Standing = 'filled' | 'undone' | 'edited' | 'gone';

/** A place that was filled from the pane, followed as the report changes. */
export interface Place {
  /** Its own, as long as the pane is open. */
  readonly id: number;
  /** What was filled in. */
  readonly value: string;
  /** What had been filled in before that, where it was corrected. */
  readonly former?: string;
  /** The placeholder that it replaced. */
  readonly old: string;
  readonly standing: Standing;
  /** What stands there now: the value, the placeholder, or what was written over it. */
  readonly reads: string;
  readonly part: Part;
  /** The paragraph's index within its part. */
  readonly paragraph: number;
  /** Where it begins in the paragraph, UTF-16. */
  readonly start: number;
  /** The paragraph as it reads; where the place is gone, as it read last. */
  readonly text: string;
}

/** How many places hold something that was filled in from the pane. */
export function countFilled(places: readonly Place[]): number {
  return places.filter(({ standing }) => standing === 'filled' || standing === 'edited').length;
}

/** Where in its paragraph a place ends, UTF-16, exclusive. */
export function endOf({ start, reads }: Place): number {
  return start + reads.length;
}

/** A place as it is where something stands in it. A correction that is undone leaves the value that was corrected. */
export function standingAt(place: Place, text: string, start: number, reads: string): Place {
  const { value, former, old } = place;
  const now = { ...place, reads, text, start };
  if (reads === former) return { ...now, standing: 'filled', value: former, former: value };
  const standing: Standing = reads === value ? 'filled' : reads === old ? 'undone' : 'edited';
  return { ...now, standing };
}

/** In the order of the report; places that are gone stand at the end. */
export function inOrder(places: readonly Place[], paragraphs: readonly Paragraph[]): readonly Place[] {
  const positions = new Map<Part, number[]>(); // of each paragraph, by its index in its part
  for (const [at, { part, index }] of paragraphs.entries()) {
    const ofPart = positions.get(part) ?? [];
    ofPart[index] = at;
    positions.set(part, ofPart);
  }
  const at = ({ standing, part, paragraph }: Place): number =>
    standing === 'gone' ? Infinity : (positions.get(part)?.[paragraph] ?? Infinity);
  return [...places].sort((a, b) => Math.sign(at(a) - at(b) || 0) || a.start - b.start);
}

/** A key for a paragraph's place in the report. */
export function keyOf(part: Part, paragraph: number): string {
  return `${part} ${paragraph}`;
}
