import { countyName } from './placeName';
import { type UnitWords, unitWords } from './unitWords';
import {
  factOf,
  familyHelpOf,
  helpedOf,
  legalEducationOf,
  occasionOf,
  partyThoughtOf,
  safetyDriveOf,
  studiedOf,
} from './years';
import { anniversaryOf, congressStudyOf, congressWatchOf, julyFirstOf } from './yearWords';

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

const word =
  (which: keyof UnitWords): Variable =>
  ({ unit, self }) =>
    unitWords(unit, self)[which];

/**
 * What skeletons may write in braces, by what it follows from:
 *
 * - the unit: {unit} is its name without its office, so that {unit}{office} is 青溪镇人民政府 however the clerk has
 *   written it. {type} 镇, {self} 我镇, {whole} 全镇. {village} XX村: a
 *   village that is to be named, of a street a community; {villages} 村（社区）: what all of them are called.
 *   {affairs} 村（居）务, behind 党务, of a street 居务; {covenants} 村规民约、居民公约, of a street 居民公约.
 *   {fullName} 青山县青溪镇, as it signs; a village signs with its town, a community with its street. {deputies}
 *   县、镇人大代表: whom its voters elect.
 * - the country or the city, which is a street's and a community's: {people} 群众, 居民; {children} 留守儿童, 流动儿童;
 *   {workers} 转移就业, 失业人员再就业; {living} 生产生活, 生活和出行; {concern} 发展, 治理; {challenges}
 *   产业发展、基层治理, 小区治理、为民服务; {broadcast} 广播, 楼宇电子屏; {doors} 进村组、进农户, 进社区、进小区、进楼栋;
 *   {taking} 征收, 房屋征收; {schoolRun} 校车, 校门口交通; {overseen} 集体资产, 养老服务、物业管理; {membersAway}
 *   流动党员管理难度较大……, 党员“人户分离”较多…….
 * - the unit's type: {office} 人民政府, of a street 办事处 (empty where a unit signs by its name alone). {committee} 委员会
 *   or 工作委员会, behind 中共{unit}; {party} 党委 or 党工委, in sentences. {partyAndOffice} 党委、政府 or 党工委、办事处.
 *   {head} 镇长 or 主任. {cadres} 镇村干部 or 街道和社区干部. {assembly} 人大 or 人大工委, {discipline} 纪委 or 纪工委,
 *   {stations} 站所 or 科室.
 * - the county: {county} 青山县, {countyShort} 县.
 * - the year: {year}, {nextYear}, {fiveYearPlan} 十五五, {planPhase} “十五五”开局之年, {nextFiveYearPlan}, {nextPlanPhase}, {occasion}
 *   ，也是中国共产党成立105周年 (empty where there is none), {nextOccasion}, {plenum} 党的二十届四中全会, {congress}
 *   党的二十大和二十届历次全会, {anniversary} 中国共产党成立105周年, {julyFirst} 结合庆祝 it where it is a round one and
 *   “七一”前夕 where not, {congressStudy} 把学习宣传贯彻党的二十大精神作为首要政治任务， in the year of a congress,
 *   {nextCongressWatch} 扎实做好党的二十大期间安全稳定工作。 in the year before one (both empty in others), {campaign}
 *   树立和践行正确政绩观学习教育, {studied} the same, or 学习教育 where its name is not known, {campaignWork} how it is carried out, {census} 第四次全国农业普查, {partyThought}
 *   习近平党建思想, {safetyDrive} 安全生产治本攻坚三年行动, {nextSafetyDrive}, {legalEducation}
 *   贯彻落实《……法治宣传教育法》，实施“九五”普法, {familyHelp} 育儿补贴, {helped} 防止返贫致贫对象.
 */
const VARIABLES: ReadonlyMap<string, Variable> = new Map<string, Variable>([
  ['unit', word('name')],
  ['self', word('self')],
  ['whole', word('whole')],
  ['type', word('type')],
  ['village', ({ unit, self }) => `XX${unitWords(unit, self).village}`],
  ['villages', word('villages')],
  ['affairs', word('affairs')],
  ['covenants', word('covenants')],
  ['people', word('people')],
  ['children', word('children')],
  ['workers', word('workers')],
  ['living', word('living')],
  ['concern', word('concern')],
  ['challenges', word('challenges')],
  ['broadcast', word('broadcast')],
  ['doors', word('doors')],
  ['taking', word('taking')],
  ['schoolRun', word('schoolRun')],
  ['overseen', word('overseen')],
  ['membersAway', word('membersAway')],
  ['office', word('office')],
  ['committee', word('committee')],
  ['party', word('party')],
  ['partyAndOffice', word('partyAndOffice')],
  ['head', word('head')],
  ['cadres', word('cadres')],
  ['assembly', word('assembly')],
  ['discipline', word('discipline')],
  ['deputies', deputies],
  ['fullName', fullName],
  ['stations', word('stations')],
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
  ['studied', ({ year }) => studiedOf(year)],
  ['campaignWork', ({ year }) => factOf('campaignWork', year)],
  ['census', ({ year }) => factOf('census', year)],
  ['partyThought', ({ year }) => partyThoughtOf(year)],
  ['safetyDrive', ({ year }) => safetyDriveOf(year)],
  ['nextSafetyDrive', ({ year }) => safetyDriveOf(next(year))],
  ['legalEducation', ({ year }) => legalEducationOf(year)],
  ['familyHelp', ({ year }) => familyHelpOf(year)],
  ['helped', ({ year }) => helpedOf(year)],
  ['anniversary', ({ year }) => anniversaryOf(year)],
  ['julyFirst', ({ year }) => julyFirstOf(year)],
  ['congressStudy', ({ year }) => congressStudyOf(year)],
  ['nextCongressWatch', ({ year }) => congressWatchOf(next(year))],
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
