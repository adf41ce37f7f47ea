import type { Phrase } from '../phrase';
import { endsWithinItsYear, yearOf } from './dates';

/**
 * Whether a phrase holds in the year that a report is about. `ending`: it ends in the course of that year, so that the
 * report may tell of it but the plan may not. `unknown`: it does not hold for ever, and the report's year is not known.
 */
export type Standing = 'inForce' | 'ending' | 'over' | 'notYet' | 'unknown';

/** What the clerk should think about before using a phrase. `uncertain`: its wording or its contents are in doubt. */
export type Caution = 'over' | 'ending' | 'notYet' | 'regional' | 'uncertain';

type Dated = Pick<Phrase, 'from' | 'until'>;

/**
 * Where a phrase stands in a report of a year. A phrase without dates is taken to hold.
 * @param year the year that the report is about; null where that is not known
 */
export function standingOf({ from, until }: Dated, year: number | null): Standing {
  if (from === '' && until === '') return 'inForce';
  if (year === null) return 'unknown';
  if (from !== '' && year < yearOf(from)) return 'notYet';
  if (until === '' || year < yearOf(until)) return 'inForce';
  if (year > yearOf(until)) return 'over';
  return endsWithinItsYear(until) ? 'ending' : 'inForce';
}

/** What to tell the clerk of a phrase in a report of a year (null: not known); empty where it can simply be used. */
export function cautionsOf(
  phrase: Dated & Pick<Phrase, 'region' | 'confidence'>,
  year: number | null,
): Caution[] {
  const standing = standingOf(phrase, year);
  const cautions: Caution[] = standing === 'inForce' || standing === 'unknown' ? [] : [standing];
  if (phrase.region.length > 0) cautions.push('regional');
  if (phrase.confidence === 'C') cautions.push('uncertain');
  return cautions;
}
