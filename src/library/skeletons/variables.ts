import type { Organs } from './organs';
import { countyName } from './placeName';
import { unitWords } from './unitWords';
import {
  factOf,
  familyHelpOf,
  helpedOf,
  legalEducationOf,
  occasionOf,
  partyAge,
  partyThoughtOf,
  safetyDriveOf,
} from './years';

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

/** 县, 市, 区 or 旗: what the county is called in 县委. Where its name does not say, streets are taken for those of a 区. */
function countyShort({ county, unit, self }: Settings): string {
  const unsaid = ['街道', '社区'].includes(unitWords(unit, self).type) ? '区' : '县';
  return /[县市区旗]$/.exec(countyName(county))?.[0] ?? unsaid;
}

function county(settings: Settings): string {
  return countyName(settings.county) || `XX${countyShort(settings)}`;
}

/** Below what a village and a community stand, which its own name does not say. */
const ABOVE: ReadonlyMap<string, string> = new Map([
  ['村', 'XX镇'],
  ['社区', 'XX街道'],
]);
const SAYS_ABOVE = /.(?:[镇乡]|街道|苏木)./;

/** The unit with all that it lies in, without what its own name says already: 青山县青溪镇. */
function fullName(settings: Settings): string {
  const { name, type } = unitWords(settings.unit, settings.self);
  const above = SAYS_ABOVE.test(name) ? '' : (ABOVE.get(type) ?? '');
  const around = county(settings);
  return name.startsWith(around) ? name : `${around}${above}${name}`;
}

/**
 * The deputies that a unit's voters elect: those of the county, and of the town. A district's streets and communities
 * have no congress of their own (《全国人民代表大会和地方各级人民代表大会选举法》, article 2).
 */
function deputies(settings: Settings): string {
  const { type } = unitWords(settings.unit, settings.self);
  const own = new Map([
    ['街道', ''],
    ['社区', ''],
    ['村', '、乡镇'],
  ]);
  return `${countyShort(settings)}${own.get(type) ?? `、${type}`}人大代表`;
}

const organ =
  (which: keyof Organs): Variable =>
  ({ unit, self }) =>
    unitWords(unit, self)[which];

/**
 * What skeletons may write in braces, by what it follows from:
 *
 * - the unit: {unit} is its name without its office, so that {unit}{office} is 青溪镇人民政府 however the clerk has
 *   written it. {type} 镇, {self} 我镇, {whole} 全镇. {village} XX村: a
 *   village that is to be named, of a street a community; {villages} 村（社区）: what all of them are called.
 *   {affairs} 村（居）务, behind 党务, of a street 居务; {covenants} 村规民约、居民公约, of a street 居民公约.
 *   {children} 留守儿童, of a street 流动儿童; {workers} 转移就业, of a street 失业人员再就业. {fullName} 青山县青溪镇, as it
 *   signs; a village signs with its town, a community with its street. {deputies} 县、镇人大代表: whom its voters elect.
 * - the unit's type: {office} 人民政府, of a street 办事处 (empty where a unit signs by its name alone). {committee} 委员会
 *   or 工作委员会, behind 中共{unit}; {party} 党委 or 党工委, in sentences. {partyAndOffice} 党委、政府 or 党工委、办事处.
 *   {head} 镇长 or 主任. {cadres} 镇村干部 or 街道和社区干部. {assembly} 人大 or 人大工委, {discipline} 纪委 or 纪工委,
 *   {stations} 站所 or 科室.
 * - the county: {county} 青山县, {countyShort} 县.
 * - the year: {year}, {nextYear}, {fiveYearPlan} 十五五, {planPhase} “十五五”开局之年, {nextFiveYearPlan}, {nextPlanPhase}, {occasion}
 *   ，也是中国共产党成立105周年 (empty where there is none), {nextOccasion}, {plenum} 党的二十届四中全会, {congress}
 *   党的二十大和二十届历次全会, {anniversary} 中国共产党成立105周年, {campaign} 树立和践行正确政绩观学习教育, {campaignWork} how
 *   it is carried out, {census} 第四次全国农业普查, {partyThought} 习近平党建思想, {safetyDrive} 安全生产治本攻坚三年行动,
 *   {nextSafetyDrive}, {legalEducation} 贯彻落实《……法治宣传教育法》，实施“九五”普法, {familyHelp} 育儿补贴, {helped} 防止返贫致贫对象.
 */
const VARIABLES: ReadonlyMap<string, Variable> = new Map<string, Variable>([
  ['unit', ({ unit, self }) => unitWords(unit, self).name],
  ['self', ({ unit, self }) => unitWords(unit, self).self],
  ['whole', ({ unit, self }) => unitWords(unit, self).whole],
  ['type', ({ unit, self }) => unitWords(unit, self).type],
  ['village', ({ unit, self }) => `XX${unitWords(unit, self).village}`],
  ['villages', ({ unit, self }) => unitWords(unit, self).villages],
  ['affairs', ({ unit, self }) => unitWords(unit, self).affairs],
  ['covenants', ({ unit, self }) => unitWords(unit, self).covenants],
  ['children', ({ unit, self }) => unitWords(unit, self).children],
  ['workers', ({ unit, self }) => unitWords(unit, self).workers],
  ['office', organ('office')],
  ['committee', organ('committee')],
  ['party', organ('party')],
  ['partyAndOffice', organ('partyAndOffice')],
  ['head', organ('head')],
  ['cadres', organ('cadres')],
  ['assembly', organ('assembly')],
  ['discipline', organ('discipline')],
  ['deputies', deputies],
  ['fullName', fullName],
  ['stations', organ('stations')],
  ['county', county],
  ['countyShort', countyShort],
  ['year', ({ year }) => yearOf(year)],
  ['nextYear', ({ year }) => yearOf(next(year))],
  ['fiveYearPlan', ({ year }) => factOf('plan', year)],
  ['planPhase', ({ year }) => factOf('position', year)],
  ['nextFiveYearPlan', ({ year }) => factOf('plan', next(year))],
  ['nextPlanPhase', ({ year }) => factOf('position', next(year))],
  ['occasion', ({ year }) => occasionOf(year)],
  ['nextOccasion', ({ year }) => occasionOf(next(year))],
  ['plenum', ({ year }) => factOf('plenum', year)],
  ['congress', ({ year }) => factOf('congress', year)],
  ['campaign', ({ year }) => factOf('campaign', year)],
  ['campaignWork', ({ year }) => factOf('campaignWork', year)],
  ['census', ({ year }) => factOf('census', year)],
  ['partyThought', ({ year }) => partyThoughtOf(year)],
  ['safetyDrive', ({ year }) => safetyDriveOf(year)],
  ['nextSafetyDrive', ({ year }) => safetyDriveOf(next(year))],
  ['legalEducation', ({ year }) => legalEducationOf(year)],
  ['familyHelp', ({ year }) => familyHelpOf(year)],
  ['helped', ({ year }) => helpedOf(year)],
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
