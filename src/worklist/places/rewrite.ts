import type { Paragraph } from '../../report/paragraph';
import type { Filled } from '../filled';
import { endOf, keyOf, type Place } from './place';
import { standingAt } from './reread';

/** The places once some were written over. */
export interface Rewritten {
  readonly places: readonly Place[];
  /** What was written, for undoing it. */
  readonly filled: readonly Filled[];
}

/**
 * The places once something else was written over some of them in one go: another value, or the placeholder again.
 * @param paragraphs the report before that
 * @param texts what was written, by the places' ids
 */
export function rewritePlaces(
  places: readonly Place[],
  paragraphs: readonly Paragraph[],
  texts: ReadonlyMap<number, string>,
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
  const filled: Filled[] = [];
  const all = places.map((place): Place => {
    const key = keyOf(place.part, place.paragraph);
    const paragraph = textOf.get(key);
    if (paragraph === undefined || place.standing === 'gone') return place;
    const start = place.start + (longer.get(key) ?? 0);
    const text = texts.get(place.id);
    if (text === undefined) return { ...place, start, text: paragraph };
    longer.set(key, (longer.get(key) ?? 0) + text.length - place.reads.length);
    const { part, reads: old } = place;
    const copies = paragraphs.filter(
      (each) => (textOf.get(keyOf(each.part, each.index)) ?? each.text) === paragraph,
    );
    filled.push({
      ...{ value: text, old, part, paragraph: place.paragraph, start, text: paragraph },
      isOnly: copies.length === 1,
      paragraphs: paragraphs.length,
    });
    return standingAt(text === place.old ? place : corrected(place, text), paragraph, start, text);
  });
  return { places: all, filled };
}

function corrected(place: Place, value: string): Place {
  return { ...place, value, former: place.reads };
}
