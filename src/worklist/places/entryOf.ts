import { findPlaceholders } from '../../placeholders/find';
import type { Entry } from '../entry';
import type { Place } from './place';

const KNOWN = new WeakMap<Place, Entry | null>();

/**
 * The place as it was before it was filled, in its paragraph as it reads now: tells what kind of value belongs there. Its id
 * is the place's own; no heading is known.
 * @returns null where no placeholder is found there any more, for what stands beside it was edited
 */
export function entryOf(place: Place): Entry | null {
  const known = KNOWN.get(place) ?? readEntry(place);
  KNOWN.set(place, known);
  return known;
}

function readEntry({ id, old, reads, start, text, part, paragraph }: Place): Entry | null {
  const open = text.slice(0, start) + old + text.slice(start + reads.length);
  const end = start + old.length;
  const found = findPlaceholders(open).find((each) => each.start === start && each.end === end);
  if (!found) return null;
  const span = { part, paragraph, start, end, text: old };
  return { id, placeholder: { ...found, heading: '', span }, text: open };
}
