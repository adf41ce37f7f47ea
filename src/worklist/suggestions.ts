import type { Entry } from './entry';
import { fittedValue } from './fitted';
import { nameOf } from './names';
import { entryOf } from './places/entryOf';
import type { Place } from './places/place';

/** A value that may be the right one. */
export interface Suggestion {
  /** What would replace the placeholder. */
  readonly value: string;
  /** How it would read there: 青溪镇. */
  readonly reads: string;
}

/**
 * Names that an entry may be waiting for: the one that was filled in wherever the report asked for it before, if it was the
 * same each time, and those that the clerk has set.
 * @param places what was filled already
 * @param names of the unit and its county, as they were set
 */
export function suggestionsFor(
  entry: Entry,
  places: readonly Place[],
  names: readonly string[],
): readonly Suggestion[] {
  const { kind } = entry.placeholder;
  if (kind !== 'place' && kind !== 'org' && kind !== 'person') return [];
  const suggestions = [...before(entry, places), ...names.flatMap((name) => fits(entry, name))];
  const seen = new Set<string>();
  return suggestions.filter(({ reads }) => !seen.has(reads) && seen.add(reads));
}

function before(entry: Entry, places: readonly Place[]): Suggestion[] {
  const key = nameOf(entry)?.key;
  if (key === undefined) return [];
  const values = new Set(
    places
      .filter(({ standing }) => standing === 'filled' || standing === 'edited')
      .filter((place) => keyOf(place) === key)
      .map(({ reads }) => reads),
  );
  const [only, another] = values;
  // Several villages were named: the next one is not known by them.
  if (only === undefined || another !== undefined) return [];
  const { value, reads } = fittedValue(entry, only);
  return [{ value, reads }];
}

function keyOf(place: Place): string | undefined {
  const entry = entryOf(place);
  return entry ? nameOf(entry)?.key : undefined;
}

/** A whole name, where the place wants just its kind: 青溪镇 before 镇, or where 镇 itself stands. */
function fits(entry: Entry, name: string): Suggestion[] {
  const { value, reads, leftOut, added } = fittedValue(entry, name);
  const isKind = reads === name && (leftOut.length > 0 || added !== '');
  const isBare = entry.placeholder.text !== '' && value === name && name.endsWith(entry.placeholder.text);
  return isKind || isBare ? [{ value, reads }] : [];
}
