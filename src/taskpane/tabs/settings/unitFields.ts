import { cleanText } from '../../../library/skeletons/text';
import type { Settings } from '../../../library/skeletons/variables';
import { yearIn } from '../../libraryStore/unit';

/** What stands in the form about the unit. */
export type UnitFields = Readonly<Record<keyof Settings, string>>;

/** What is set, as it is typed. @param likely the year that is suggested to who has set nothing yet */
export function fieldsOf(settings: Settings | null, likely: number): UnitFields {
  if (!settings) return { unit: '', self: '', county: '', year: String(likely) };
  return { ...settings, year: settings.year === null ? '' : String(settings.year) };
}

/** What is typed, to be set; undefined where the year is none. */
export function settingsIn({ unit, self, county, year }: UnitFields): Settings | undefined {
  const number = yearIn(year);
  if (number === null && year.trim() !== '') return undefined;
  return { unit: cleanText(unit), self: cleanText(self), county: cleanText(county), year: number };
}
