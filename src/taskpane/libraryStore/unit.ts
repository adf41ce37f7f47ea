import type { Settings } from '../../library/skeletons/variables';
import { readStored, store } from './storage';

/** Nothing is set: placeholders stand for all of it. */
export const NOTHING_SET: Settings = { unit: '', self: '', county: '', year: null };

/** What a unit, a county, or what a unit calls itself may be long, in characters. */
export const LONGEST_NAME = 40;
const [FIRST_YEAR, LAST_YEAR] = [1949, 2199];

/**
 * The year that a report is about, most likely: until March still the year before.
 * @param today the date on which it is written
 */
export function likelyYear(today: Date): number {
  return today.getMonth() < 3 ? today.getFullYear() - 1 : today.getFullYear();
}

/**
 * What the clerk has set on this machine; null if nothing yet. A year that is over, and was not set while it was already
 * over, was that of the report before this one: it is not taken for this one's.
 */
export function readUnit(today: Date): Settings | null {
  const kept = parse(readStored('unit'));
  if (!kept) return null;
  const { unit, self, county, year, setIn } = kept;
  const isNow = typeof year === 'number' && (year >= likelyYear(today) || setIn === likelyYear(today));
  const isYear = isNow && year >= FIRST_YEAR && year <= LAST_YEAR;
  return { unit: name(unit), self: name(self), county: name(county), year: isYear ? year : null };
}

/** Whether the year that was set is over, so that the clerk is to be asked for this report's. @param today the date */
export function isYearOver(today: Date): boolean {
  return typeof parse(readStored('unit'))?.['year'] === 'number' && readUnit(today)?.year === null;
}

/** @param today the date on which it is set @returns whether it is kept */
export function keepUnit(settings: Settings, today: Date): boolean {
  return store('unit', JSON.stringify({ ...settings, setIn: likelyYear(today) }));
}

/** A year as the clerk types it; null where it is none that a report can be about. */
export function yearIn(typed: string): number | null {
  const digits = typed.normalize('NFKC').trim().replace(/年$/, '');
  const year = Number(digits);
  return /^\d{4}$/.test(digits) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

function parse(text: string | null): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

function name(value: unknown): string {
  return typeof value === 'string' ? value.trim().slice(0, LONGEST_NAME) : '';
}
