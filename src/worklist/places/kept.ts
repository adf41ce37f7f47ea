import type { KeptPlace } from '../../report/keptPlace';
import type { Paragraph } from '../../report/paragraph';
import { hashInContext } from '../fingerprint';
import { endOf, inOrder, type Place } from './place';
import { standingAt } from './reread';

const KNOWN = new WeakMap<Place, KeptPlace>();

/** What is to be kept of the places: those that still are in the report's body. */
export function keepPlaces(places: readonly Place[]): readonly KeptPlace[] {
  return places.filter(({ standing, part }) => standing !== 'gone' && part === 'body').map(keep);
}

function keep(place: Place): KeptPlace {
  const known = KNOWN.get(place);
  if (known) return known;
  const { value, old, reads, paragraph, start, text } = place;
  const kept: KeptPlace = {
    value,
    old,
    ...(reads !== value && { reads }),
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
  const body = paragraphs.filter(({ part }) => part === 'body');
  const taken = new Set<string>();
  const found = kept.map((one, i): Place | undefined => {
    const { value, old, reads = value, at } = one;
    const [paragraph, start] = at;
    const own = body[paragraph];
    if (!own || !stands(one, own.text, start)) return undefined;
    taken.add(`${paragraph} ${start}`);
    return placeIn(own, { id: i + 1, value, old, reads, start });
  });
  const all = kept.flatMap((one, i): Place[] => {
    const place = found[i] ?? elsewhere(one, i + 1, body, taken);
    return place ? [place] : [];
  });
  return inOrder(all, paragraphs);
}

/** The only place in the report that can be the one that was kept, past those that are others' own. */
function elsewhere(
  one: KeptPlace,
  id: number,
  body: readonly Paragraph[],
  taken: Set<string>,
): Place | undefined {
  // It may read as the placeholder again since, or as the value.
  for (const reads of new Set([one.reads ?? one.value, one.value, one.old])) {
    const spots = body.flatMap((paragraph) =>
      occurrences(paragraph.text, reads)
        .filter((start) => !taken.has(`${paragraph.index} ${start}`))
        .filter((start) => stands(one, paragraph.text, start, reads))
        .map((start) => ({ paragraph, start })),
    );
    const [only, another] = spots;
    if (!only || another) continue;
    taken.add(`${only.paragraph.index} ${only.start}`);
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
