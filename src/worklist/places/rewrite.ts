import type { Paragraph } from '../../report/paragraph';
import type { Filled } from '../filled';
import { endOf, keyOf, type Place, standingAt } from './place';

/** The places once some were written over. */
export interface Rewritten {
  readonly places: readonly Place[];
  /** What was written, for undoing it; and what was filled in along with it, as that stands now. */
  readonly filled: readonly Filled[];
}

/**
 * The places once something else was written over some of them in one go: another value, or the placeholder again.
 * @param paragraphs the report before that
 * @param texts what was written, by the places' ids
 * @param along what was filled in before as a part of the same step, and stands as it was filled
 */
export function rewritePlaces(
  places: readonly Place[],
  paragraphs: readonly Paragraph[],
  texts: ReadonlyMap<number, string>,
  along: readonly Filled[] = [],
): Rewritten {
  const textOf = new Map<string, string>();
  const longer = new Map<string, number>();
  // From the end, so that none moves another.
  for (const place of [...places].reverse()) {
    const text = texts.get(place.id);
    if (text === undefined || place.standing === 'gone') continue;
    const key = keyOf(place.part, place.paragraph);
    const now = textOf.get(key) ?? place.text;
    textOf.set(key, now.slice(0, place.start) + text + now.slice(endOf(place)));
  }
  const alongAt = new Map(along.map((each) => [positionOf(each), each]));
  const filled = along.filter(({ part, paragraph }) => !textOf.has(keyOf(part, paragraph)));
  const all = places.map((place): Place => {
    const key = keyOf(place.part, place.paragraph);
    const paragraph = textOf.get(key);
    if (paragraph === undefined || place.standing === 'gone') return place;
    const start = place.start + (longer.get(key) ?? 0);
    const copies = paragraphs.filter(
      (each) => (textOf.get(keyOf(each.part, each.index)) ?? each.text) === paragraph,
    );
    const now = { start, text: paragraph, isOnly: copies.length === 1, paragraphs: paragraphs.length };
    const text = texts.get(place.id);
    if (text === undefined) {
      const before = alongAt.get(positionOf(place));
      if (before) filled.push({ ...before, ...now });
      return { ...place, start, text: paragraph };
    }
    longer.set(key, (longer.get(key) ?? 0) + text.length - place.reads.length);
    const { part, reads: old } = place;
    filled.push({ ...now, value: text, old, part, paragraph: place.paragraph });
    return standingAt(text === place.old ? place : corrected(place, text), paragraph, start, text);
  });
  return { places: all, filled };
}

function positionOf({ part, paragraph, start }: Pick<Filled, 'part' | 'paragraph' | 'start'>): string {
  return `${keyOf(part, paragraph)} ${start}`;
}

function corrected(place: Place, value: string): Place {
  return { ...place, value, former: place.reads };
}
