import { fillIn, type Settings } from '../../../../library/skeletons/variables';

/** Something that reports say, and that follows from their year. */
export interface YearFact {
  /** As reports say it: 2026年是“十五五”开局之年. */
  readonly text: string;
  /** Whether all of it is known; what is not stays a placeholder. */
  readonly isKnown: boolean;
}

const FACTS = ['{year}年是{planPhase}', '{nextYear}年是{nextPlanPhase}', '{anniversary}', '{plenum}'];

/** What follows from the year of a report. */
export function factsOfYear(year: number): YearFact[] {
  const settings: Settings = { unit: '', self: '', county: '', year };
  return FACTS.map((fact) => {
    const text = fillIn(fact, settings);
    return { text, isKnown: !text.includes('X') };
  });
}
