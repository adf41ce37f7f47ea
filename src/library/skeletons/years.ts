/**
 * What follows from the year of a report. One table: what it does not know stays a placeholder, for a wrong session
 * or plan in a report is worse than a missing one.
 */

/** Something with a name that lasts for some years. */
interface Period {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/**
 * Sources: 《中华人民共和国国民经济和社会发展第十三个五年规划纲要》 (March 2016), 《……第十四个五年规划和2035年远景目标纲要》
 * (March 2021), 《中共中央关于制定国民经济和社会发展第十五个五年规划的建议》 (passed on 23 October 2025).
 */
const PLANS: readonly Period[] = [
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

/**
 * The last congress with its plenary sessions, as reports write them at the end of a year: 历次全会 has taken the place
 * of the single sessions since 十九届六中, and again since 二十届四中. Sources: the communiqués of the congresses of
 * October 2017 (十九大) and October 2022 (二十大), and of the sessions above. The next congress is due in 2027.
 */
const CONGRESSES: readonly Period[] = [
  { name: '党的十九大', first: 2017, last: 2017 },
  { name: '党的十九大和十九届二中、三中全会', first: 2018, last: 2018 },
  { name: '党的十九大和十九届二中、三中、四中全会', first: 2019, last: 2019 },
  { name: '党的十九大和十九届二中、三中、四中、五中全会', first: 2020, last: 2020 },
  { name: '党的十九大和十九届历次全会', first: 2021, last: 2021 },
  { name: '党的二十大', first: 2022, last: 2022 },
  { name: '党的二十大和二十届二中全会', first: 2023, last: 2023 },
  { name: '党的二十大和二十届二中、三中全会', first: 2024, last: 2024 },
  { name: '党的二十大和二十届历次全会', first: 2025, last: 2026 },
];

/**
 * What the party studied in each year. Sources: the notices and opinions of the Central Committee and its General
 * Office with which the campaigns began, in February 2021, April 2023, April 2024, March 2025 and February 2026.
 */
const CAMPAIGNS: ReadonlyMap<number, string> = new Map([
  [2021, '党史学习教育'],
  [2023, '学习贯彻习近平新时代中国特色社会主义思想主题教育'],
  [2024, '党纪学习教育'],
  [2025, '深入贯彻中央八项规定精神学习教育'],
  [2026, '树立和践行正确政绩观学习教育'],
]);

/**
 * Sources: 国务院安委会《全国安全生产专项整治三年行动计划》 (April 2020, to the end of 2022) and
 * 《安全生产治本攻坚三年行动方案（2024—2026年）》 (January 2024).
 */
const SAFETY_DRIVES: readonly Period[] = [
  { name: '安全生产专项整治三年行动', first: 2020, last: 2022 },
  { name: '安全生产治本攻坚三年行动', first: 2024, last: 2026 },
];

/** 习近平党建思想 is what central documents have written since June 2026. */
const PARTY_THOUGHT_SINCE = 2026;

/** 中国共产党第一次全国代表大会, July 1921. */
const PARTY_FOUNDED = 1921;

function periodOf(periods: readonly Period[], year: number): Period | undefined {
  return periods.find(({ first, last }) => year >= first && year <= last);
}

/** The five-year plan of a year and which of its years it is, counted from 1; undefined where it is not known. */
export function planOf(year: number): { name: string; nth: number; last: boolean } | undefined {
  const plan = periodOf(PLANS, year);
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

/** The last congress and its sessions by the end of the year: 党的二十大和二十届历次全会; with XX for what is not known. */
export function congressOf(year: number | null): string {
  const known = year === null ? undefined : periodOf(CONGRESSES, year)?.name;
  return known ?? '党的XX大和党的XX届历次全会';
}

/** The learning campaign of the year: 党纪学习教育; XX学习教育 where it is not known. */
export function campaignOf(year: number | null): string {
  return (year === null ? undefined : CAMPAIGNS.get(year)) ?? 'XX学习教育';
}

/** The work-safety drive of the year, by its name; in years without one, and without a year, what is always done. */
export function safetyDriveOf(year: number | null): string {
  const known = year === null ? undefined : periodOf(SAFETY_DRIVES, year)?.name;
  return known ?? '安全生产重大隐患排查整治';
}

/** What reports call the general secretary's thought on the party; without a year, as it is called now. */
export function partyThoughtOf(year: number | null): string {
  const isNow = year === null || year >= PARTY_THOUGHT_SINCE;
  return isNow ? '习近平党建思想' : '习近平总书记关于党的建设的重要思想';
}
