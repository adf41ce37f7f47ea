import type { Phrase } from '../phrase';
import { yearOf } from './dates';

/**
 * Where a phrase stands in the year that a report is about. `ending`: it ends in that year, so that the report may tell of
 * it but the plan for the next may not. `ended`: a campaign or a plan that is over; the report may look back on it.
 * `superseded`: an expression that has given way to another. `unknown`: it does not hold for ever, and the report's year
 * is not known.
 */
export type Standing = 'inForce' | 'ending' | 'ended' | 'superseded' | 'notYet' | 'unknown';

/**
 * What the clerk should think about before using a phrase. `unchecked`: its source was not looked up. `uncertain`: its
 * wording or its contents are in doubt.
 */
export type Caution = 'ended' | 'superseded' | 'ending' | 'notYet' | 'regional' | 'unchecked' | 'uncertain';

type Dated = Pick<Phrase, 'from' | 'until' | 'end' | 'replacement' | 'replacedBy'>;

/**
 * Where a phrase stands in a report of a year. A phrase without dates is taken to hold.
 * @param year the year that the report is about; null where that is not known
 */
export function standingOf(phrase: Dated, year: number | null): Standing {
  const { from, until } = phrase;
  if (from === '' && until === '') return 'inForce';
  if (year === null) return 'unknown';
  if (from !== '' && year < yearOf(from)) return 'notYet';
  if (until === '' || year < yearOf(until)) return 'inForce';
  return year > yearOf(until) ? endOf(phrase) : 'ending';
}

/** What it is that ends: where nobody has said so, an expression if there is another to be written in its place. */
export function endOf({ end, replacement, replacedBy }: Dated): 'ended' | 'superseded' {
  if (end !== '') return end;
  return replacement === '' && replacedBy.length === 0 ? 'ended' : 'superseded';
}

/**
 * What to tell the clerk of a phrase in a report of a year (null: not known); empty where it can simply be used. That it
 * is too early for a phrase is said only where its beginning was looked up; how sure it is, only of our own, for the
 * clerk's and the unit's do not say.
 */
export function cautionsOf(
  phrase: Dated & Pick<Phrase, 'region' | 'confidence'>,
  year: number | null,
  isBundled: boolean,
): Caution[] {
  const { confidence, region } = phrase;
  const cautions = timely(standingOf(phrase, year), confidence === 'V' || !isBundled);
  if (region.length > 0) cautions.push('regional');
  if (confidence === 'C') cautions.push('uncertain');
  if (confidence === 'B' && isBundled) cautions.push('unchecked');
  return cautions;
}

function timely(standing: Standing, isBeginningSure: boolean): Caution[] {
  if (standing === 'inForce' || standing === 'unknown') return [];
  return standing === 'notYet' && !isBeginningSure ? [] : [standing];
}
