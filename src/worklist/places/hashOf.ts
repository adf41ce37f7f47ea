import { fingerprintsOf } from '../fingerprint';
import { readWorklist } from '../worklist';
import { entryOf } from './entryOf';
import type { Place } from './place';

const KNOWN = new WeakMap<Place, string | null>();

/**
 * What the placeholder that stood in a place was known by: as `fingerprintsOf` has it where nothing else in the report reads
 * alike.
 * @returns null where no placeholder is found there any more
 */
export function hashOfPlace(place: Place): string | null {
  const known = KNOWN.get(place);
  if (known !== undefined) return known;
  const hash = readHash(place);
  KNOWN.set(place, hash);
  return hash;
}

function readHash(place: Place): string | null {
  const entry = entryOf(place);
  if (!entry) return null;
  const { text, placeholder } = entry;
  const alone = readWorklist([{ part: 'body', index: 0, text, number: '' }]);
  const same = alone.entries.find((each) => each.placeholder.start === placeholder.start);
  const hash = same && fingerprintsOf(alone).get(same.id);
  return hash ?? null;
}
