import type { Candidate, Form } from '../candidate';
import { type Stretch, stretches } from '../patterns';
import type { Kind } from '../placeholder';
import { BESIDE_OTHERS, CLAUSE } from './clauses';

/** 下辖个行政村: the clause goes on with what is counted, and the verb before asks how many. */
const COUNTED =
  /个(?=(?:行政|自然|示范|产业|重点|安置|便民|村民|职能|[党团])?(?:村|社区|小组|支部|总支|单位|乡镇|街道|居民|企业|网格|窗口|站点|服务|方面|项目|工程|合作社|基地|产业|园区|小区|品牌|问题|[点站])(?!所))(?<=(?:下辖|[共现]辖|辖有|[现共建设]有|设[立置]了?|建成了?|承办了?|开设了?|新建|完成|走访|慰问|排查|培训|涉及|覆盖|惠及|带动|[累共合总]计|新增|拥有|包括|打造了?|创建了?|培育了?|引进|成立|实施|整治|划?分为?)个)/g;
/** 提供亩大田 */
const FIELDS =
  /亩(?=[大水旱良农稻][田地]|[耕林]地|土地|荒|茶园|果园|高标准|基本农田|油茶)(?<=(?:提供|流转|种植|建成|新建|整治|[复开]垦|完成|改造|[承出]租|[承发]包|租用)亩)/g;
/** 硬化公里道路 */
const ROADS = /公里(?=[\u4e00-\u9fff])(?<=(?:硬化|新修|[新修]建|铺设|改造|疏浚|清淤|整治|拓宽|架设)公里)/g;
/** 投入万元资金 */
const FUNDS =
  /[余多]?[万亿][余多]?元(?=的?资金|用于|补助|财政)(?<=(?:投入|争取|筹集|拨付|安排|发放|落实|募集)[余多]?[万亿][余多]?元)/g;
/** 验收合格后日内付清, 自签订之日起个工作日内 */
const TERM = /[个日](?=工作日内|内(?:完成|支付|付清|交付|缴清|办结|答复))(?<=[后起].)/g;

/** 每月日前: the day of each month is lost. */
const MONTHLY = /日(?<=每月日)(?=以?[前内]|$|[，。；])/g;
/** 人民币元整: money that is to be written. */
const YUAN = /万?元(?=整|[（(]大写)(?<=人民币万?元)/g;

/** A single blank is seldom more than space between words; here a figure is due on both sides of it. */
const BLANK =
  /(?<! ) (?=(?:平方米|公里|亩|元|万元|亿元|个月|天|年|%|户|人次?|[省市县区镇乡村路])(?:$|[，。；、：:（(）) ]|[内以起止整左]|出租|承包|发包|流转|人民币|\/))(?<=(?:[为达共计约价罚][：:]?|面积|期限|[租任工聘]期|租金|金额|投资|费用|位于|土地|耕地|口粮[地田]) )/g;

/** 金额： 仟 佰 拾 万元整 */
const DIGITS = /(?<! ) (?=[仟佰拾万元角分](?: (?! )|[元整]))(?<=[：:仟佰拾万元角] )/g;

/** 仍有危房户 户。请 同志宣读: one blank, and a measure word that ends the clause; one where a name is due. */
const BLANK_BEFORE_END =
  / (?=[户人股亩个名栋处项条件次场期份辆头只株座家台套吨米](?:$|[，。；]))(?<=[\u4e00-\u9fff]{5} )| (?=同志)(?<=[请由] )/g;

/** 自月份运行以来: the month is lost. */
const MONTH = /月份(?<=[自从于在到至]月份)/g;

/** 月日，我们到达: the day is lost. */
const DAY = /月日(?:(?<=(?:^|[，。；：\n] ?|年|[于自至在\d])月日)(?=[，,至起止前后]|召开|举行|上午|下午))/g;
const DATE = /年月日(?<=[于自至从到在]年月日)(?=[，,。；至起止前后（(付交]|$)/g;

/** The patterns, each with a character without which it finds nothing, and what it finds. */
const LOST: readonly (readonly [
  sign: string,
  pattern: RegExp,
  as: (found: Stretch, plain: string) => Candidate,
])[] = [
  ['个', COUNTED, besideLost],
  ['亩', FIELDS, besideLost],
  ['里', ROADS, besideLost],
  ['元', FUNDS, besideLost],
  ['内', TERM, besideTerm],
  ['元', YUAN, besideLost],
  ['佰', DIGITS, beforeDigit],
  [' ', BLANK, inBlank],
  [' ', BLANK_BEFORE_END, inBlank],
  ['月', DATE, besideDate],
  ['月', DAY, besideDate],
  ['月', MONTH, besideDate],
  ['月', MONTHLY, besideDate],
];

const asking = byLast(CLAUSE);
const askingBeside = byLast(BESIDE_OTHERS);

function byLast(rows: typeof CLAUSE): ReadonlyMap<string, RegExp> {
  const lasts = new Set(rows.flatMap(([last]) => Array.from(last)));
  return new Map(
    Array.from(lasts, (last) => {
      const asks = rows.filter(([of]) => of.includes(last)).map(([, pattern]) => pattern);
      return [last, new RegExp(`(?<=${asks.join('|')})`, 'y')];
    }),
  );
}

/** Figures that were deleted outright. What is left of them is asked. */
export const deleted: Form = ({ plain }) => {
  const lost: Candidate[] = [];
  const { ends, seen } = readSigns(plain);
  for (const [sign, pattern, as] of LOST) {
    if ((seen & bitOf(sign)) === 0) continue;
    for (const found of stretches(plain, pattern)) lost.push(as(found, plain));
  }
  for (const end of ends) if (asks(asking, plain, end)) lost.push(unitBefore(plain, end));
  if (lost.length > 0)
    for (const end of ends) if (asks(askingBeside, plain, end)) lost.push(unitBefore(plain, end));
  return lost;
};

/** By UTF-16 unit, in bits: whether it closes a clause, may end one that lost its figure, and whose sign it is in LOST. */
const [CLOSES, LAST, FIRST_SIGN] = [1, 2, 4];
const SIGNS = [...new Set(LOST.map(([sign]) => sign))];
const bits = new Uint16Array(0x10000);
const bitOf = (sign: string): number => FIRST_SIGN << SIGNS.indexOf(sign);

function add(characters: Iterable<string>, bit: number): void {
  for (const character of characters) {
    const unit = character.charCodeAt(0);
    bits[unit] = (bits[unit] ?? 0) | bit;
  }
}
add('，。；、（）', CLOSES);
add(asking.keys(), LAST);
add(askingBeside.keys(), LAST);
for (const sign of SIGNS) add(sign, bitOf(sign));

/** Reads a text once, for that takes less time than a pattern of as many signs: where clauses may have lost a figure, and the signs. */
function readSigns(plain: string): { ends: readonly number[]; seen: number } {
  const ends: number[] = [];
  let seen = 0;
  let before = 0;
  for (let at = 0; at < plain.length; at += 1) {
    const here = bits[plain.charCodeAt(at)] ?? 0;
    if ((here & CLOSES) > 0 && (before & LAST) > 0) ends.push(at);
    seen |= here;
    before = here;
  }
  if ((before & LAST) > 0) ends.push(plain.length);
  return { ends, seen };
}

function asks(patterns: ReadonlyMap<string, RegExp>, plain: string, end: number): boolean {
  const pattern = patterns.get(plain.charAt(end - 1));
  if (!pattern) return false;
  pattern.lastIndex = end;
  return pattern.test(plain);
}

const UNIT =
  /(?:[余多]?[万亿]?[余多]?(?:平方米|平方公里|公顷|公里|人次|[元亩人株斤吨])|[余多][\u4e00-\u9fff]|元\/每?.|个百分点|[场户]次|.)$/;

/** The unit that ends at `end`. */
function unitBefore(plain: string, end: number): Candidate {
  const start = end - (UNIT.exec(plain.slice(Math.max(0, end - 8), end))?.[0].length ?? 1);
  return besideLost({ start, end }, plain);
}

function besideLost(found: Stretch, plain: string): Candidate {
  const unit = plain.slice(found.start, found.end);
  const kind: Kind = unit.includes('元') ? 'money' : /[%点达]/.test(unit) ? 'percent' : 'count';
  return { ...found, trust: 'never', kind, unit, lost: true };
}

function besideTerm(found: Stretch, plain: string): Candidate {
  return { ...besideLost(found, plain), kind: 'duration' };
}

function besideDate(found: Stretch): Candidate {
  return { ...found, trust: 'never', kind: 'date', unit: '', lost: true };
}

function beforeDigit(found: Stretch, plain: string): Candidate {
  return { ...found, trust: 'never', kind: 'money', unit: plain.charAt(found.end) };
}

function inBlank(found: Stretch): Candidate {
  return { ...found, trust: 'maybeTyped' };
}
