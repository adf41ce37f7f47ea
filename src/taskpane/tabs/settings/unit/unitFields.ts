import { cleanText } from '../../../../library/skeletons/text';
import type { Settings } from '../../../../library/skeletons/variables';
import { NOTHING_SET, yearIn } from '../../../libraryStore/unit';

/** What stands in the form about the unit. */
export type UnitFields = Readonly<Record<keyof Settings, string>>;

/**
 * What is set, as it is typed.
 * @param suggested the year for who has set nothing yet, or whose year is over
 */
export function fieldsOf(settings: Settings | null, suggested: number, isYearOver: boolean): UnitFields {
  const isAsked = settings === null || isYearOver;
  const { year, ...names } = settings ?? NOTHING_SET;
  return { ...names, year: String(year ?? (isAsked ? suggested : '')) };
}

/** What is typed, to be set; undefined where the year is none. */
export function settingsIn({ unit, self, county, year }: UnitFields): Settings | undefined {
  const number = yearIn(year);
  if (number === null && year.trim() !== '') return undefined;
  return { unit: cleanText(unit), self: cleanText(self), county: cleanText(county), year: number };
}
