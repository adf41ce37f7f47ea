import { type Candidate, type Form, lostAt, type Trust } from '../candidate';
import { type Stretch, pairsFor, stretches } from '../patterns';
import type { Kind } from '../placeholder';
import { readQuantity } from '../reading/quantity';
import {
  askedWithoutClause,
  COUNTED,
  FIRST_CHARACTERS,
  LAST_CHARACTERS,
  MEASURES_ALONE,
  unitBefore,
  unitWithin,
} from './clauses';

/** 增长%, 分别占%、%: whatever the clause goes on with. 增幅% alone heads a column. */
const PERCENT = /%(?<=(?:[\u4e00-\u9fff]|%[、，])%)(?<!单位[为是]?%|^[\u4e00-\u9fff]{0,6}[幅率重比的]%$)/g;
/** 第届, 开工后的第日 */
const NUMBERED = /[届次批期轮个名位条项号章季](?<=第.)(?<![及门次落等]第.)/g;
const LATER = /[日天年](?<=第.)(?<![及门次落等]第.)/g;
/** 有户人: two figures side by side. */
const HOUSEHOLDS = /户(?=人(?!家|均))(?<=[有共达计户]户)|人(?<=[有共达计户]户人)(?![员民口家])|批(?=人次)/g;
/** 验收合格后日内, 自签订之日起个工作日内. Not 今后年内. */
const TERM = /(?:个工作|[日天年])(?=日?内)(?<=(?<!今|此)(?:[后前](?:个工作|日)|[起满](?:个工作|.)))/g;

/** 每月日前: the day of each month is lost. */
const MONTHLY = /日(?<=每月的?日)(?=以?[前内]|$|[，。；])/g;
/** 人民币元整, （人民币）元整, 每亩元人民币: money that is to be written. */
const YUAN =
  /万?元(?=整|[（(]大写)(?<=(?:人民币[）)]?|[大小]写[）)]?[：:]?)万?元)|万?元(?=人民币)(?<=[每计价为付额亩月年]万?元)/g;

/** 建筑面积：平方米，; （小写：元）: a label, and no figure. */
const LABELLED =
  /(?:[万亿]?元|平方米|公里|[亩户人个项名台辆吨米])(?=$|[，。；、）)])(?<=(?:面积|[数金总]额|数量|[租偿押定罚佣]金|[人户]数|[单总]价|价[款格]|费用?|[大小]写)：(?:平方|公|[万亿])?.)/g;

/** 金额： 仟 佰 拾 万元整: a 佰 is near. */
const DIGITS =
  /(?<! ) (?=[仟佰拾万元角分](?: (?! )|[元整]))(?<=[：:仟佰拾万元角] )(?:(?=.{0,24}佰)|(?<=佰.{0,24}))/g;

/**
 * A single blank is seldom more than space between words. Here a measure word behind it closes a clause (仍有危房户 户), or a figure
 * or a name is due: 每 个, 位于 镇, 请 同志宣读.
 */
const BLANK =
  / (?<! {2})(?:(?=(?:平方米|公里|[万亿]?[美欧]?元|个月|%|人次|余[\u4e00-\u9fff]|[厘毫]米|公[斤顷]|日(?=内)|[户人股亩个名栋处项条件次场期份辆头只株座家台套吨米天年票])(?:$|[，。；、：:（(）)/]|[内以起止整左表]|[出承]?[租包]|发包|流转|经营权|土地|人民币))(?<=(?:[\u4e00-\u9fff]{2}|[为达共计约价罚宽厚长高深重≤≥]|[元%亩人户个米吨]、)[：:]? )(?<![壹贰叁肆伍陆柒捌玖拾佰仟万亿] )|(?=[万亿]?元(?![化旦素件器宵首]))(?<=[\u4e00-\u9fff] )(?<!(?:单位|[壹贰叁肆伍陆柒捌玖拾佰仟万亿]) )|(?=[省市县区镇乡村路](?![城区域里内道口庄委民]))(?<=(?:位于|土地) )|(?=[个号届次期批种款条项类页层])(?<=[每第] )|(?=同志)(?<=[请由] ))/g;

/** 自月份运行以来, 截至月底: the month is lost. */
const MONTH = /月(?:份(?<=[自从于在到至]月份)|底(?<=截[至止]月底)|(?=[开竣完动]工|投产)(?<=[于在]月))/g;
/** 月日，我们到达; 于6月日; 2026年月. Not 出生年月日. */
const DATE =
  /年月日(?<![生写明注订具体的和署标加入]年月日)(?!期)|月日(?<=(?:^|[，。；：\n（(] ?|[于自至在从到]|\d年)月日)(?!均|$)|月(?!日)(?<=[\d，：:于自至从到]年月)|月(?=[^日期份 ])(?<=^年月)|日(?<=\d月日)(?!均)/g;
/** 年，全镇…… */
const YEAR =
  /年(?:(?=，(?!是)|以来|上半年)(?<=(?:^|[。；\n自])年)|(?=月(?!日))(?<=[，：:于自至从到]年)|(?=月[^日期份 ])(?<=^年)|(?=至年)(?<=(?:^|[，。；：自从于在])年)|(?=期间|[，。；止底末])(?<=年至年)|(?=被|获|成立|建成)(?<=于年)|(?=\d{1,2}月)(?<=(?:^|[，；：“、于自至从到在])年))/g;

/**
 * The patterns, and what each finds: nothing in a text in which no character of the first class stands right before one of the
 * second (an empty one is that of all). A paragraph begins as if behind a line feed.
 */
const LOST: readonly (readonly [
  before: string,
  here: string,
  pattern: RegExp,
  as: (found: Stretch, plain: string) => Candidate,
])[] = [
  ['', '%', PERCENT, besideLost],
  ['第', '届次批期轮个名位条项号章季', NUMBERED, inNumber],
  ['第', '日天年', LATER, inTime],
  ['户批', '人', HOUSEHOLDS, besideLost],
  ['日天作年', '内', TERM, inTime],
  ['元', '整（(人', YUAN, besideLost],
  ['', '佰', DIGITS, beforeDigit],
  ['：', '万亿元平公亩户人个项名台辆吨米', LABELLED, besideLost],
  [' ', '', BLANK, inBlank],
  ['年月', '月日', DATE, inDate],
  ['自从于在到至止', '月', MONTH, lostAs('date', 'never')],
  ['月的', '日', MONTHLY, lostAs('date')],
  ['\n，。；：:“、自从于在到至', '年', YEAR, lostAs('year')],
];

/** Figures that were deleted outright, with what is left of them. */
export const deleted: Form = ({ plain }) => {
  const lost: Candidate[] = [];
  const { units, ends, seen } = readPairs(plain);
  if (seen >= FIRST_LOST)
    for (const [index, [, , pattern, as]] of LOST.entries()) {
      if ((seen & (FIRST_LOST << index)) === 0) continue;
      for (const found of stretches(plain, pattern)) lost.push(as(found, plain));
    }
  for (const start of units) add(lost, unitWithin(plain, start), plain);
  const others: number[] = [];
  for (const end of ends) {
    const found = unitBefore(plain, end, false);
    if (found) add(lost, found, plain);
    else others.push(end);
  }
  // Near none that is lost no other is looked for.
  if (lost.length === 0) return lost;
  const starts = lost.map(({ start }) => start).sort((a, b) => a - b);
  let next = 0;
  for (const end of others) {
    while ((starts[next] ?? Infinity) <= end - NEAR) next += 1;
    if ((starts[next] ?? Infinity) < end + NEAR) add(lost, unitBefore(plain, end, true), plain);
  }
  return askedWithoutClause(lost, plain);
};

function add(lost: Candidate[], found: Stretch | undefined, plain: string): void {
  if (found) lost.push(besideClause(found, plain));
}

/** As near as this, where one figure was lost, another was more likely than elsewhere: so many UTF-16 units. */
const NEAR = 60;

/** What two characters side by side tell of, a bit for each: a clause ends, a unit begins, none does, and each of LOST. */
const PAIRS: readonly (readonly [before: string, here: string, ...unknown[]])[] = [
  [LAST_CHARACTERS.join(''), '，。；、（）,;左以'],
  ['', FIRST_CHARACTERS],
  [COUNTED + MEASURES_ALONE + '0123456789X，。；（）', FIRST_CHARACTERS],
  ...LOST,
];
const [ENDS, BEGINS, TAKEN, FIRST_LOST] = [1, 2, 4, 8];
const eachPair = pairsFor(PAIRS);

/** What a text may have lost, where. */
interface Pairs {
  /** Where a unit may begin. */
  readonly units: readonly number[];
  /** Where a clause ends that may have lost a figure. */
  readonly ends: readonly number[];
  /** All pairs that stand in it. */
  readonly seen: number;
}

function readPairs(plain: string): Pairs {
  const units: number[] = [];
  const ends: number[] = [];
  let seen = 0;
  eachPair(plain, (pairs, at) => {
    if ((pairs & ENDS) !== 0 && !goesOn(plain, at)) ends.push(at);
    if ((pairs & (BEGINS | TAKEN)) === BEGINS) units.push(at);
    seen |= pairs;
  });
  if (LAST_CHARACTERS.includes(plain.slice(-1))) ends.push(plain.length);
  return { units, ends, seen };
}

/** 左 and 以 close a clause in 左右, 以上, 以内 alone. */
function goesOn(plain: string, at: number): boolean {
  return '左以'.includes(plain.charAt(at)) && !'右上下内'.includes(plain.charAt(at + 1));
}

function besideLost(found: Stretch, plain: string): Candidate {
  return beside(found, plain, 'always');
}

function beside({ start, end }: Stretch, plain: string, trust: Trust): Candidate {
  const unit = plain.slice(start, end);
  const kind = unit === '达' ? 'percent' : (readQuantity(unit)?.kind ?? 'count');
  return { start, end, trust, kind: kind === 'year' ? 'duration' : kind, unit, lost: true };
}

/** What leaves nothing but a figure to follow: 期限为年, 全年约元, 承包金元. Not 设计人, 违约户, 折合为吨. */
const ASKS_FOR_FIGURE =
  /(?:(?:(?<![合位算称])为|达|(?<![设审统会])计|(?<![签违解预公])[约共])[人名户个项条件处亩元米吨天年岁倍]|[金款资费价额付]元|实到[\u4e00-\u9fff]{0,2}人)$/;
/** 补助多少万元, 保留到万元, 单位统一为万元: the unit is spoken of. */
const SPEAKS_OF_UNIT = /(?:多少|[到成按论用以足]|单位.{0,3}为)$/;

/** 投资亿元，: a longer unit ends no other word. Of one character it may (状元，), and within a clause begin one (办个证明). */
function besideClause(found: Stretch, plain: string): Candidate {
  const { start, end } = found;
  const certain =
    /^(?:$|[，。；、）（])/.test(plain.slice(end, end + 1)) &&
    !SPEAKS_OF_UNIT.test(plain.slice(Math.max(0, start - 7), start)) &&
    (end - start > 1 || ASKS_FOR_FIGURE.test(plain.slice(Math.max(0, start - 4), end)));
  return beside(found, plain, certain ? 'always' : 'never');
}

/** 字第号, 〔〕第号: a paper's. */
function inNumber(found: Stretch, plain: string): Candidate {
  const isPapers = /[字号〕\]】）)]第号$/.test(plain.slice(Math.max(0, found.start - 2), found.end));
  return lostAt(found, isPapers ? 'docNumber' : 'ordinal');
}

function inTime(found: Stretch, plain: string): Candidate {
  return { ...besideLost(found, plain), kind: 'duration' };
}

/** 于年月日付清, 月日，; 按年月日排列 */
function inDate(found: Stretch, plain: string): Candidate {
  const leads = /(?:^|[于自至从到定：:，。；、（[\d]) ?$/.test(
    plain.slice(Math.max(0, found.start - 2), found.start),
  );
  return lostAt(found, 'date', leads ? 'always' : 'never');
}

/** What is lost of that kind; asked where that month itself may be meant: 截至月底, 从月份看. */
function lostAs(kind: Kind, trust?: Trust) {
  return (found: Stretch): Candidate => lostAt(found, kind, trust);
}

function beforeDigit({ start, end }: Stretch, plain: string): Candidate {
  return { start, end, trust: 'always', kind: 'money', unit: plain.charAt(end) };
}

/** 房屋 平方米，, 共 户，: certain behind what asks for a figure, or where the unit ends no other word, as 当事 人， does. */
function inBlank({ start, end }: Stretch, plain: string): Candidate {
  const { unit = '', rest = '' } = readQuantity(plain.slice(end, end + 10)) ?? {};
  const due =
    unit.length > 1 ||
    '亩吨%'.includes(unit) ||
    '为达共计约价罚宽厚长高深重≤≥：'.includes(plain.charAt(start - 1));
  const certain = unit !== '' && rest !== '' && due && !plain.startsWith('单位', start - 2);
  return { start, end, trust: certain ? 'onlyTyped' : 'maybeTyped' };
}
