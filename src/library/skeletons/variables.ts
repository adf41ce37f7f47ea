import { partyAge, planOf, plenumOf } from './years';
import { unitWords } from './unitWords';

/** What the clerk has said once about the unit and the report. An empty string is not set. */
export interface Settings {
  /** 青溪镇 */
  readonly unit: string;
  /** 我镇 */
  readonly self: string;
  /** 青山县 */
  readonly county: string;
  /** The year that the report is about; null where it is not set. */
  readonly year: number | null;
}

type Variable = (settings: Settings) => string;

const yearOf = (year: number | null): string => (year === null ? '20XX' : String(year));
const next = (year: number | null): number | null => (year === null ? null : year + 1);

/** 十五五; what is not known is written so that it can be filled: XX五. */
function planName(year: number | null): string {
  return (year === null ? undefined : planOf(year)?.name) ?? 'XX五';
}

/** “十五五”开局之年, “十五五”收官之年, “十五五”规划第二年: as the sentence 20XX年是…… goes on. */
function planPhase(year: number | null): string {
  const plan = year === null ? undefined : planOf(year);
  const quoted = `“${planName(year)}”`;
  if (!plan) return `${quoted}规划第X年`;
  if (plan.nth === 1) return `${quoted}开局之年`;
  return plan.last ? `${quoted}收官之年` : `${quoted}规划第${'一二三四五'.charAt(plan.nth - 1)}年`;
}

/** 县, 市, 区 or 旗: what the county is called in 县委. */
function countyShort(county: string): string {
  return /[县市区旗]$/.exec(county.trim())?.[0] ?? '县';
}

const VARIABLES: ReadonlyMap<string, Variable> = new Map<string, Variable>([
  ['unit', ({ unit, self }) => (unit === '' ? `XX${unitWords(unit, self).type}` : unit)],
  ['self', ({ unit, self }) => unitWords(unit, self).self],
  ['whole', ({ unit, self }) => unitWords(unit, self).whole],
  ['type', ({ unit, self }) => unitWords(unit, self).type],
  ['county', ({ county }) => (county === '' ? 'XX县' : county)],
  ['countyShort', ({ county }) => countyShort(county)],
  ['year', ({ year }) => yearOf(year)],
  ['nextYear', ({ year }) => yearOf(next(year))],
  ['fiveYearPlan', ({ year }) => planName(year)],
  ['planPhase', ({ year }) => planPhase(year)],
  ['nextPlanPhase', ({ year }) => planPhase(next(year))],
  ['plenum', ({ year }) => plenumOf(year)],
  ['anniversary', ({ year }) => `中国共产党成立${(year === null ? undefined : partyAge(year)) ?? 'XX'}周年`],
]);

/** Whether skeletons may write the name in braces. */
export function isVariable(name: string): boolean {
  return VARIABLES.has(name);
}

/**
 * Puts values in for the variables of a skeleton's text: {unit} → 青溪镇. What is not set or not known becomes a
 * placeholder. Other braces, which no parsed skeleton has, stay as they are.
 */
export function fillIn(text: string, settings: Settings): string {
  return text.replace(/\{([^{}]*)\}/g, (found, name: string) => VARIABLES.get(name)?.(settings) ?? found);
}
