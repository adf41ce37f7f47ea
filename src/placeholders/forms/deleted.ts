import type { Candidate, Form } from '../candidate';
import { type Stretch, stretches } from '../patterns';
import type { Kind } from '../placeholder';

// What is rare comes first in these: the text is searched for it, and only there what stands before it is read.

/** A measure word right behind what asks for a figure: 下辖个行政村. */
const COUNTED =
  /个(?=行政村|自然村|村|社区|小组|[党团]?支部|单位|乡镇|街道|居民|企业|网格|窗口|站点|服务|方面|项目|工程)(?<=(?:下辖|[共现]辖|辖有|[现共建设]有|设[立置]了?|建成了?|承办了?|开设了?|新建|完成|走访|慰问|排查|培训|涉及|覆盖|惠及|带动|累计|共计|合计|总计|新增|拥有|包括)个)/g;

const UNIT = '(?:平方米|平方公里|公顷|公里|亩|[多余]?[万亿][多余]?元|万亩|个百分点|%)';
const ASKS =
  '(?:面积为?|占地|全长|总长|投[资入]|收入|产值|资金|经费|金额|补助|补贴|(?:增长|下降|提高)[了达]?|[^效税利汇费几概频速功倍斜机]率[为达]?)';
/** 每月工资元，费用为元/亩。: the sum is lost. */
const SUM =
  /元(?:\/[亩月年天人])?(?<=(?:工资|费用?|[租押定罚佣]金|金额|价款|[单总造]价)为?元(?:\/.)?)(?=$|[，。；])/g;
/** 应到选民人，实到人: nobody is counted. */
const PRESENT =
  /[人名](?=$|[，。；])(?<=(?:(?:应到|(?<!落)实到|到会|选民)人|(?:应到|(?<!落)实到|党员|代表)名))/g;
/** 每月日前: the day of each month is lost. */
const MONTHLY = /日(?<=每月日)(?=以?[前内]|$|[，。；])/g;
/** 违法建筑物平方米。: no figure counts the long unit that ends a clause. */
const LONG_UNIT =
  /平方(?:米|公里)(?=$|[，。；])(?<=[^，。；：:（(]{6}平方(?:米|公里))(?<![\d一二两三四五六七八九十百千万亿余多来几半数每个些元为是按以成作 X×_）)%-]平方(?:米|公里))/g;
/** 有水库座，灌溉…: nothing counts the measure word that ends a clause. */
const SEAT = /座(?=[，。；、）])(?<=有[^，。；]{0,12}(?:水库|桥|泵站|电站|大棚|公厕)座)/g;
/** 人民币元整: money that is to be written. */
const YUAN = /万?元(?=整|[（(]大写)(?<=人民币万?元)/g;

/** 建筑面积平方米, 投资万元 */
const MEASURED = new RegExp(`${UNIT}(?=$|[，。；、）（(])(?<=${ASKS}${UNIT})`, 'g');

/** A single blank is seldom more than space between words; here a figure is due on both sides of it. */
const BLANK =
  /(?<! ) (?=(?:平方米|公里|亩|元|万元|亿元|个月|天|年|%|户|人次?|[省市县区镇乡村路])(?:$|[，。；、：:（(）) ]|[内以起止整左]|出租|承包|发包|流转|人民币))(?<=(?:[为达共计约价][：:]?|面积|期限|[租任工聘]期|租金|金额|投资|费用|位于|土地|耕地|口粮[地田]) )/g;

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

/** The patterns, each with a sign without which it finds nothing, and what it finds. */
const LOST: readonly (readonly [
  sign: string,
  pattern: RegExp,
  as: (found: Stretch, plain: string) => Candidate,
])[] = [
  ['个', COUNTED, besideLost],
  ['', MEASURED, besideLost],
  ['平方', LONG_UNIT, besideLost],
  ['元', SUM, besideLost],
  ['座', SEAT, besideLost],
  ['', PRESENT, besideLost],
  ['人民币', YUAN, besideLost],
  ['佰', DIGITS, beforeDigit],
  [' ', BLANK, inBlank],
  [' ', BLANK_BEFORE_END, inBlank],
  ['年月日', DATE, besideDate],
  ['月日', DAY, besideDate],
  ['月份', MONTH, besideDate],
  ['每月', MONTHLY, besideDate],
];

/** Figures that were deleted outright. What is left of them is asked. */
export const deleted: Form = ({ plain }) => {
  const lost: Candidate[] = [];
  for (const [sign, pattern, as] of LOST) {
    if (!plain.includes(sign)) continue;
    for (const found of stretches(plain, pattern)) lost.push(as(found, plain));
  }
  return lost;
};

function besideLost(found: Stretch, plain: string): Candidate {
  const unit = plain.slice(found.start, found.end);
  const kind: Kind = unit.includes('元') ? 'money' : /[%点]/.test(unit) ? 'percent' : 'count';
  return { ...found, trust: 'never', kind, unit, lost: true };
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
