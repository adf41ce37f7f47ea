/**
 * What follows from the year of a report. One table: what it does not know stays a placeholder, for a wrong session
 * or plan in a report is worse than a missing one.
 */

interface Plan {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/**
 * Sources: 《中华人民共和国国民经济和社会发展第十三个五年规划纲要》 (March 2016), 《……第十四个五年规划和2035年远景目标纲要》
 * (March 2021), 《中共中央关于制定国民经济和社会发展第十五个五年规划的建议》 (passed on 23 October 2025).
 */
const PLANS: readonly Plan[] = [
  { name: '十三五', first: 2016, last: 2020 },
  { name: '十四五', first: 2021, last: 2025 },
  { name: '十五五', first: 2026, last: 2030 },
];

/**
 * The last plenary session that was held in each year, or before it. Sources: the communiqués of the sessions, of
 * 25 October 2017 (十九届一中), 28 February 2018 (三中; 二中 was in January), 31 October 2019 (四中), 29 October 2020 (五中),
 * 11 November 2021 (六中), 23 October 2022 (二十届一中), 28 February 2023 (二中), 18 July 2024 (三中), 23 October 2025 (四中).
 * A year is added when it is over.
 */
const SESSIONS: ReadonlyMap<number, string> = new Map([
  [2017, '十九届一中'],
  [2018, '十九届三中'],
  [2019, '十九届四中'],
  [2020, '十九届五中'],
  [2021, '十九届六中'],
  [2022, '二十届一中'],
  [2023, '二十届二中'],
  [2024, '二十届三中'],
  [2025, '二十届四中'],
]);

/** The twentieth Central Committee: elected in October 2022, for five years (中国共产党章程, article 22). */
const TERM = { name: '二十届', first: 2023, last: 2026 };

/** 中国共产党第一次全国代表大会, July 1921. */
const PARTY_FOUNDED = 1921;

/** The five-year plan of a year and which of its years it is, counted from 1; undefined where it is not known. */
export function planOf(year: number): { name: string; nth: number; last: boolean } | undefined {
  const plan = PLANS.find(({ first, last }) => year >= first && year <= last);
  return plan && { name: plan.name, nth: year - plan.first + 1, last: year === plan.last };
}

/** The latest plenary session by the end of the year: 党的二十届四中全会; with X for what is not known. */
export function plenumOf(year: number | null): string {
  const known = year === null ? undefined : SESSIONS.get(year);
  if (known !== undefined) return `党的${known}全会`;
  const inTerm = year === null || (year >= TERM.first && year <= TERM.last);
  return `党的${inTerm ? TERM.name : 'XX届'}X中全会`;
}

/** How many years the party has existed; undefined before there was one. */
export function partyAge(year: number): number | undefined {
  return year > PARTY_FOUNDED ? year - PARTY_FOUNDED : undefined;
}
