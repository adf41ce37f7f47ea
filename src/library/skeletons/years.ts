/**
 * What follows from the year of a report: one table. What it does not know stays a placeholder, for a wrong session or
 * plan in a report is worse than a missing one. So does what is expected but not yet settled: 党的XX大.
 */
interface YearFacts {
  readonly year: number;
  /** The five-year plan. */
  readonly plan: string;
  /** Which year of the plan it is, as the sentence 20XX年是…… goes on: a position of its own, not a count. */
  readonly position: string;
  /** The congress that meets in it. */
  readonly meets?: string;
  /** What else it is the year of, behind 也是. */
  readonly occasion?: string;
  /** The congress with its sessions, as reports write them at the year's end. */
  readonly congress: string;
  /** What is studied and carried out anew: the last session, or in the year of a congress the congress. */
  readonly plenum: string;
  /** What the party studied. */
  readonly campaign?: string;
  /** How. */
  readonly campaignWork?: string;
  /** The census that is being taken or prepared. */
  readonly census?: string;
}

const STUDY_2025 = '一体推进学查改';

/**
 * Sources. Plans: 《国民经济和社会发展第十四个五年规划和2035年远景目标纲要》 (March 2021), 《……第十五个五年规划纲要》 (approved on
 * 12 March 2026); 目标任务的关键一年: 2024年政府工作报告.
 *
 * Congresses and sessions: the communiqués of 11 November 2021 (十九届六中), 22 October 2022 (二十大), 28 February 2023
 * (二十届二中), 18 July 2024 (三中), 23 October 2025 (四中). What was carried out anew in 2022 and 2023 was 党的二十大精神; the
 * second session stands in 2023 only behind the congress. A fifth was announced for October 2026 (the Politburo's
 * meeting of 30 July 2026); whether it was held is not known here, so 2026 says 历次全会, which is right either way. The
 * next congress is due in 2027 (中国共产党章程, article 22), and what it calls itself is not known.
 *
 * Campaigns: the notices of the Central Committee and its General Office of February 2021, April 2023, April 2024, March
 * 2025 and February 2026; the five kinds of work of 2026 are those of its notice.
 *
 * Occasions: 1 July 1921, 1 August 1927, 1 October 1949, 3 September 1945. Censuses: 《国务院关于开展第五次全国经济普查的通知》
 * (November 2022; taken from January to April 2024), 《国务院关于开展第四次全国农业普查的通知》 (June 2025; taken from January
 * to May 2027); an economic one is due in years that end in 3 and 8, one of the population in those that end in 0, by
 * 《全国经济普查条例》 and 《全国人口普查条例》.
 */
const TABLE: readonly YearFacts[] = [
  {
    ...{ year: 2021, plan: '十四五', position: '“十四五”开局之年', occasion: '中国共产党成立100周年' },
    ...{ congress: '党的十九大和十九届历次全会', plenum: '党的十九届六中全会' },
    ...{ campaign: '党史学习教育', campaignWork: '做到学史明理、学史增信、学史崇德、学史力行' },
  },
  {
    ...{ year: 2022, plan: '十四五', position: '“十四五”规划第二年', occasion: '党的二十大召开之年' },
    ...{ meets: '党的二十大', congress: '党的二十大', plenum: '党的二十大' },
  },
  {
    ...{ year: 2023, plan: '十四五', position: '“十四五”规划第三年' },
    ...{ congress: '党的二十大和二十届二中全会', plenum: '党的二十大' },
    campaign: '学习贯彻习近平新时代中国特色社会主义思想主题教育',
    campaignWork: '一体推进理论学习、调查研究、推动发展、检视整改',
    census: '第五次全国经济普查',
  },
  {
    ...{ year: 2024, plan: '十四五', position: '实现“十四五”规划目标任务的关键一年' },
    occasion: '中华人民共和国成立75周年',
    ...{ congress: '党的二十大和二十届二中、三中全会', plenum: '党的二十届三中全会' },
    ...{ campaign: '党纪学习教育', campaignWork: '引导党员学纪、知纪、明纪、守纪' },
    census: '第五次全国经济普查',
  },
  {
    ...{ year: 2025, plan: '十四五', position: '“十四五”收官之年' },
    occasion: '中国人民抗日战争暨世界反法西斯战争胜利80周年',
    ...{ congress: '党的二十大和二十届历次全会', plenum: '党的二十届四中全会' },
    ...{ campaign: '深入贯彻中央八项规定精神学习教育', campaignWork: STUDY_2025 },
  },
  {
    ...{ year: 2026, plan: '十五五', position: '“十五五”开局之年', occasion: '中国共产党成立105周年' },
    ...{ congress: '党的二十大和二十届历次全会', plenum: '党的二十大和二十届历次全会' },
    campaign: '树立和践行正确政绩观学习教育',
    campaignWork:
      '统筹做好学习研讨、查摆问题、整改整治、建章立制、开门教育等工作，一体推进学查改，着力纠治政绩观偏差',
    census: '第四次全国农业普查',
  },
  {
    ...{ year: 2027, plan: '十五五', position: '“十五五”规划第二年' },
    occasion: '党的XX大召开之年、中国人民解放军建军100周年',
    ...{ meets: '党的XX大', congress: '党的XX大', plenum: '党的XX大' },
    census: '第四次全国农业普查',
  },
  {
    ...{ year: 2028, plan: '十五五', position: '“十五五”规划第三年' },
    ...{ congress: '党的XX大', plenum: '党的XX大' },
    census: '第XX次全国经济普查',
  },
  {
    ...{ year: 2029, plan: '十五五', position: '“十五五”规划第四年', occasion: '中华人民共和国成立80周年' },
    ...{ congress: '党的XX大', plenum: '党的XX届X中全会' },
  },
  {
    ...{ year: 2030, plan: '十五五', position: '“十五五”收官之年' },
    ...{ congress: '党的XX大', plenum: '党的XX届X中全会' },
    census: '第XX次全国人口普查',
  },
];

/** What a report says whose year is not known, or lies outside the table. */
const UNKNOWN = {
  ...{ plan: 'XX五', position: '“XX五”规划第X年', congress: '党的XX大', plenum: '党的XX届X中全会' },
  ...{ campaign: 'XX学习教育', campaignWork: '把学习、查摆、整改贯通起来', census: '各项统计调查' },
} as const;

/**
 * Sources: 国务院安委会《全国安全生产专项整治三年行动计划》 (April 2020, to the end of 2022) and
 * 《安全生产治本攻坚三年行动方案（2024—2026年）》 (January 2024).
 */
const SAFETY_DRIVES: readonly (readonly [name: string, first: number, last: number])[] = [
  ['安全生产专项整治三年行动', 2020, 2022],
  ['安全生产治本攻坚三年行动', 2024, 2026],
];

/** 习近平党建思想 is what central documents have written since June 2026. */
const PARTY_THOUGHT_SINCE = 2026;
/** 《中华人民共和国法治宣传教育法》 is in force since 1 November 2025. */
const LEGAL_EDUCATION_LAW_SINCE = 2025;
/** “八五”普法 was for 2021 to 2025, “九五”普法 is for 2026 to 2030 (the plans of June 2021 and July 2026). */
const LEGAL_EDUCATION: readonly (readonly [name: string, first: number, last: number])[] = [
  ['“八五”普法', 2021, 2025],
  ['“九五”普法', 2026, 2030],
];
/** 《育儿补贴制度实施方案》: from 1 January 2025. */
const CHILD_ALLOWANCE_SINCE = 2025;
/** 常态化防止返贫致贫 stands since 2026 in the place of the five years' 巩固拓展脱贫攻坚成果同乡村振兴有效衔接. */
const REGULAR_HELP_SINCE = 2026;

/** 中国共产党第一次全国代表大会, July 1921. */
const PARTY_FOUNDED = 1921;

type Fact = Exclude<keyof YearFacts, 'year' | 'occasion' | 'meets'>;

/** A fact of the year, or what a report says where it is not known. */
export function factOf(fact: Fact, year: number | null): string {
  return TABLE.find((facts) => facts.year === year)?.[fact] ?? UNKNOWN[fact];
}

/** The congress that meets in the year; undefined where none does. */
export function congressOf(year: number | null): string | undefined {
  return TABLE.find((facts) => facts.year === year)?.meets;
}

/** What the party studied, by the names of all years that the table knows. */
export function campaignsOf(): string[] {
  return TABLE.flatMap(({ campaign }) => (campaign === undefined ? [] : [campaign]));
}

/** The last year of a work-safety drive or a plan of legal education that a text names; undefined where it names none. */
export function lastYearOf(text: string): number | undefined {
  return [...SAFETY_DRIVES, ...LEGAL_EDUCATION].find(([name]) => text.includes(name))?.[2];
}

/** What the party studied, as one goes on from it; without its name where that is not known. */
export function studiedOf(year: number | null): string {
  return TABLE.find((facts) => facts.year === year)?.campaign ?? '学习教育';
}

/** What else the year is the year of: ，也是中国共产党成立105周年; empty where there is nothing. */
export function occasionOf(year: number | null): string {
  const occasion = TABLE.find((facts) => facts.year === year)?.occasion;
  return occasion === undefined ? '' : `，也是${occasion}`;
}

/** How many years the party has existed; undefined before there was one. */
export function partyAge(year: number): number | undefined {
  return year > PARTY_FOUNDED ? year - PARTY_FOUNDED : undefined;
}

/** The work-safety drive of the year, by its name; in years without one, and without a year, what is always done. */
export function safetyDriveOf(year: number | null): string {
  return lasting(SAFETY_DRIVES, year) ?? '重大事故隐患排查整治';
}

/** What reports call the general secretary's thought on the party; without a year, as it is called now. */
export function partyThoughtOf(year: number | null): string {
  return since(PARTY_THOUGHT_SINCE, year) ? '习近平党建思想' : '习近平总书记关于党的建设的重要思想';
}

/** What is done for legal education: by the law since there is one, and by the five-year plan. */
export function legalEducationOf(year: number | null): string {
  const plan = lasting(LEGAL_EDUCATION, year);
  if (year === null || plan === undefined) return '深入开展法治宣传教育';
  return year < LEGAL_EDUCATION_LAW_SINCE
    ? `实施${plan}`
    : `贯彻落实《中华人民共和国法治宣传教育法》，实施${plan}`;
}

/** What help for families with children is called. */
export function familyHelpOf(year: number | null): string {
  return since(CHILD_ALLOWANCE_SINCE, year) ? '育儿补贴' : '计划生育家庭奖励扶助金';
}

/** Who is kept from falling back into poverty. */
export function helpedOf(year: number | null): string {
  return since(REGULAR_HELP_SINCE, year) ? '防止返贫致贫对象' : '防止返贫监测对象';
}

function since(first: number, year: number | null): boolean {
  return year === null || year >= first;
}

function lasting(
  named: readonly (readonly [name: string, first: number, last: number])[],
  year: number | null,
): string | undefined {
  return named.find(([, first, last]) => year !== null && year >= first && year <= last)?.[0];
}
