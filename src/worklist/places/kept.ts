import type { KeptPlace } from '../../report/keptPlace';
import type { Paragraph } from '../../report/paragraph';
import { hashInContext } from '../fingerprint';
import { endOf, inOrder, keyOf, type Place, standingAt } from './place';

const KNOWN = new WeakMap<Place, KeptPlace>();

/** What is to be kept of the places: those that still are in the report. */
export function keepPlaces(places: readonly Place[]): readonly KeptPlace[] {
  return places.filter(({ standing }) => standing !== 'gone').map(keep);
}

function keep(place: Place): KeptPlace {
  const known = KNOWN.get(place);
  if (known) return known;
  const { value, old, reads, part, paragraph, start, text } = place;
  const kept: KeptPlace = {
    value,
    old,
    ...(reads !== value && { reads }),
    ...(part !== 'body' && { part }),
    at: [paragraph, start],
    hash: hashInContext(text, start, endOf(place), reads),
  };
  KNOWN.set(place, kept);
  return kept;
}

/**
 * Finds places again that were kept: where each stood, or wherever in the report it can be told for certain.
 * @param paragraphs the whole report
 */
export function findPlaces(kept: readonly KeptPlace[], paragraphs: readonly Paragraph[]): readonly Place[] {
  const byKey = new Map(paragraphs.map((each) => [keyOf(each.part, each.index), each]));
  const taken = new Set<string>();
  const found = kept.map((one, i): Place | undefined => {
    const { value, old, reads = value, part = 'body', at } = one;
    const [paragraph, start] = at;
    const key = keyOf(part, paragraph);
    const own = byKey.get(key);
    if (!own || !stands(one, own.text, start)) return undefined;
    taken.add(`${key} ${start}`);
    return placeIn(own, { id: i + 1, value, old, reads, start });
  });
  const all = kept.flatMap((one, i): Place[] => {
    const place = found[i] ?? elsewhere(one, i + 1, paragraphs, taken);
    return place ? [place] : [];
  });
  return inOrder(all, paragraphs);
}

/** The only place in its part of the report that can be the one that was kept, past those that are others' own. */
function elsewhere(
  one: KeptPlace,
  id: number,
  paragraphs: readonly Paragraph[],
  taken: Set<string>,
): Place | undefined {
  const held = paragraphs.filter(({ part }) => part === (one.part ?? 'body'));
  const spotOf = ({ part, index }: Paragraph, start: number): string => `${keyOf(part, index)} ${start}`;
  // It may read as the placeholder again since, or as the value.
  for (const reads of new Set([one.reads ?? one.value, one.value, one.old])) {
    const spots = held.flatMap((paragraph) =>
      occurrences(paragraph.text, reads)
        .filter((start) => !taken.has(spotOf(paragraph, start)))
        .filter((start) => stands(one, paragraph.text, start, reads))
        .map((start) => ({ paragraph, start })),
    );
    const [only, another] = spots;
    if (!only || another) continue;
    taken.add(spotOf(only.paragraph, only.start));
    const { value, old } = one;
    return placeIn(only.paragraph, { id, value, old, reads, start: only.start });
  }
  return undefined;
}

/** Whether something stands at an offset beside what stood beside the place that was kept. */
function stands(one: KeptPlace, text: string, start: number, reads = one.reads ?? one.value): boolean {
  const end = start + reads.length;
  return (
    text.slice(start, end) === reads && hashInContext(text, start, end, one.reads ?? one.value) === one.hash
  );
}

function occurrences(text: string, held: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(held); at >= 0; at = text.indexOf(held, at + 1)) found.push(at);
  return found;
}

function placeIn(
  { part, index, text }: Paragraph,
  place: Pick<Place, 'id' | 'value' | 'old' | 'reads' | 'start'>,
): Place {
  return standingAt(
    { ...place, part, paragraph: index, text, standing: 'filled' },
    text,
    place.start,
    place.reads,
  );
}
