import type { Candidate } from '../candidate';
import { type Stretch, ending } from '../patterns';
import { readQuantity } from '../reading/quantity';

/** A unit at a text's end, with what says that there are many of it: 万元, 余人. */
const UNIT = /(?:[余多]?[万亿]多?|余)?(?:[人场户剂台]次|[^万亿])$/;

/** What is counted after all, means each of them or one of them: 十亩, 几公里, 每户, 本项. */
export const COUNTED =
  '這单整方零壹贰叁肆伍陆柒捌玖拾佰仟一二两三四五六七八九十百千万亿几数半多余来干每各某些个这那哪第本此该首逐';
/** Not 其余人, 业余人员; 过亿元, 上万人. */
const BEFORE_REST = '其业剩富盈结残之有';
const BEFORE_MANY = '上近超过破满逾家';

/**
 * Characters before a unit. Behind `!` are those that make an ordinary word of it (讲座, 整个): behind any other a figure is due.
 * Behind `:` are those that ask for one (纠纷起).
 */
const ALONE = rows(
  '个!的是有当做写开改搞打举 座!在讲展席底星插茶就落满客基入开叫上 亩!按论 吨!重总论按大的 斤!论按公市 株!毒植守长异 棵! 盏! 栋!楼汽的之连 幢! 艘! 剂次! ' +
    '件:访结纷件索品物求单议题患为诉理成 ' +
    '项:题目务施程策利果动号牌励誉 册!传注史名手画图造清在命小录 份!月股年省身备部等成留场 ' +
    '次:道动训查习究练谈议研展开务评巡访河导演 条:索题见息语幅患路渠议 ' +
    '元!国美欧日家公单纪银次加澳台港开中位 ' +
    '名:员师生部众童者手长岗到医上下子 户:户及盖动共有计增达约查造厕 人:口共计员编 场:讲训聘映谈诊习 起:纷案件故盾患灾访情诉骗盗殴 处:患建房厕点施棚窝屋所 ' +
    '张:票卡证语 台次:车械 台:量机备脑泵箱炉扇 头:猪牛羊驴畜栏 只:鸡鸭鹅羊禽兔 羽:禽栏 口:塘井窖 眼:井 家:司社店市构位 篇:章息稿文道讯论 所:校室 宗:房案件建 ' +
    '支:队伍 米:拔宽长高深径厚距 天:期共时限 年:限龄期 岁:龄满年到达过至仅 倍:长大高到是的 例:例 达:率积额约 人次:众员部生工 场次: 户次:',
);
/** The same where another figure was lost near it: alone, 企业家, 场次 and 农户 are words. */
const BESIDE_OTHERS = rows(
  '家:业 次:会 人次! 场次! 户次! 户:到农众困住贫测保民殖 件!条文案事证附软零配 次!人场户再层批班首其 条!链线面油便 处!之好用长到办理里事 人:保训助置用贫岗业工老童女',
);

/** Whom and what a report counts, where the last character of it makes a word with the unit. */
const WORDS =
  /(?:应到|(?<!落)实到|[到参]会|请假|缺席|党员|委员|群众|干部|[村居选]民|学[生员]|教师|职工|儿童|老人|人口|人数|游客|志愿者|劳动力)[约共达的]?到?(?:代表|党员|委员|选民)?人$|(?:代表|缺席|请假|书记|主任|[票选]人)的?名$|(?:实事|提案|议案)件$|[收发]回?张$|[期限]为[天年日]$|(?:不[少低]于|不超过|[总共合]计)[人名户个项条件处套台辆]$/;

/** For each unit what stands before it, and whether that asks for a figure. */
type Rows = ReadonlyMap<string, { readonly characters: string; readonly asks: boolean }>;

function rows(table: string): Rows {
  return new Map(
    table.split(' ').map((row) => {
      const [unit = '', characters = ''] = row.split(/[!:]/);
      return [unit, { characters, asks: row.includes(':') }];
    }),
  );
}

/** What a clause that lost a figure may end with. */
export const LAST_CHARACTERS: readonly string[] = [...ALONE.keys()].map((unit) => unit.slice(-1));

/** What units begin with of which no row speaks. */
const WITHOUT_ROW = '公平立千万亿周';
/** What a unit begins with that may have lost its figure within a clause. */
export const FIRST_CHARACTERS =
  '余名户场起处台头只家' +
  WITHOUT_ROW +
  [...ALONE].map(([unit, { asks }]) => (asks ? '' : unit.charAt(0))).join('');

/** Behind a word that is no figure these are lost from one whatever follows: 距县城公里处. */
const ANYWHERE =
  /[余多]?[万亿]?(?:公[里顷斤吨](?![数级计])|[平立]方(?:米|公里)(?!计)|千瓦|亩(?![产均次制数分]))|亿元(?=的%)|万元(?!以上|户|大关|田|的)(?<!价值万元)|个(?:(?<![上下]个)月|百分点|工作日|小时)|周年(?<=[立党国军]周年)|元\/每?(?:[年月季日天人亩户吨平辆台斤公个件次小立千米株头只套㎡m]|[kK]g)/y;

/** 个人档案, 座落, 条列明, 公里数: words that begin with a unit. */
const WORD = /^(?:个[人体]|座落|元|.{1,2}数)/;

/** What asks for a figure although its unit may begin a word: 引进家企业. */
const behindVerb = ending(
  /(?:引进|新增|举办|开展|带动|惠及|帮助|[共现]有|建成|新建|排查|整[治改]|培[育训]|评选|表彰|发放|配备|聘请|招聘)了?/,
);

/** Measure words that end hardly any other word. */
export const MEASURES_ALONE = '座个项条亩吨台辆栋幢所只头株棵盏艘册元';

/** Whether a figure stands before a place after all, a word that says how many, or no hanzi. */
function isCounted(plain: string, at: number): boolean {
  const before = plain.charAt(at - 1);
  return (
    COUNTED.includes(before) ||
    !/[\u4e00-\u9fff”]/.test(before) ||
    // 2100口人, XX口人
    (before === '口' && /[\dX×○_十百千万多余 ]/.test(plain.charAt(at - 2))) ||
    // 单位为平方米, 单位个; not 后盾单位个
    ('位为是'.includes(before) &&
      /(?:^|[^\u4e00-\u9fff])单位$|单位[为是]$/.test(plain.slice(Math.max(0, at - 3), at)))
  );
}

/** The unit that begins within a clause where it lost its figure; undefined where it did not. */
export function unitWithin(plain: string, start: number): Stretch | undefined {
  const before = plain.charAt(start - 1);
  // XX座个村: behind a measure word stands what is measured, and no second one.
  if (MEASURES_ALONE.includes(before)) return undefined;
  // 一件件; 个村、个社区
  const sign = plain.charAt(start);
  if (before === sign || (isCounted(plain, start) && before + sign !== '、个')) return undefined;
  const row = ALONE.get(sign);
  if (
    row?.asks &&
    !(
      '进增办展动及助有成建查治改育训选彰放备请聘了'.includes(before) &&
      behindVerb(plain.slice(Math.max(0, start - 3), start))
    )
  )
    return undefined;
  ANYWHERE.lastIndex = start;
  if (ANYWHERE.test(plain) && !BEFORE_MANY.includes(before)) return { start, end: ANYWHERE.lastIndex };
  if (WITHOUT_ROW.includes(sign) || (row && !row.asks && row.characters.includes(before))) return undefined;
  const after = plain.slice(start, start + 10);
  const quantity = WORD.test(after) ? undefined : readQuantity(after);
  if (!quantity) return undefined;
  const { rest } = quantity;
  const unit = after.slice(0, after.length - rest.length);
  if (rest.startsWith(unit)) return undefined;
  const found = { start, end: start + unit.length };
  const asks = ALONE.get(unit)?.asks;
  if (asks) return row?.asks ? found : undefined;
  const goesOn = (asks === false || unit.startsWith('余')) && /^[\u4e00-\u9fff]/.test(rest);
  return goesOn && isDue('', unit, before, ALONE) ? found : undefined;
}

/**
 * The unit with which a clause ends that lost the figure before it; undefined where none was lost. Most such words end others
 * (负责人, 文件, 农户), so what stands before them decides.
 * @param end where the clause ends
 * @param beside whether another figure was lost near it
 */
export function unitBefore(plain: string, end: number, beside: boolean): Stretch | undefined {
  const unit = UNIT.exec(plain.slice(Math.max(0, end - 5), end))?.[0] ?? '';
  const start = end - unit.length;
  const before = plain.charAt(start - 1);
  if (MEASURES_ALONE.includes(before) || isCounted(plain, start)) return undefined;
  // 亿元以上的项目
  if (/^[万亿]/.test(unit) && plain.startsWith('以上', end)) return undefined;
  const clause = plain.slice(Math.max(0, end - 12), end);
  // 件件, 家家户户
  if (before === unit && !/(?:[农贫困难测保住]户户|老人人)$/.test(clause)) return undefined;
  return isDue(clause, unit, before, ALONE) || (beside && isDue(clause, unit, before, BESIDE_OTHERS))
    ? { start, end }
    : undefined;
}

function isDue(clause: string, unit: string, before: string, table: Rows): boolean {
  if (unit.length > 1 && /^[余多万亿]/.test(unit))
    return !(unit.startsWith('余') ? BEFORE_REST : BEFORE_MANY).includes(before);
  const row = table.get(unit);
  if ((row && before === '”') || WORDS.test(clause)) return true;
  return row?.characters.includes(before) === row?.asks && row !== undefined;
}

/** 比上年增长%, 占比 %, 单价（￥）: a line without a clause may be the head of a column or a label, so what seems to lack there is asked. */
export function askedWithoutClause(found: Candidate[], plain: string): Candidate[] {
  if (found.length === 0 || /[，。；]/.test(plain)) return found;
  return found.map((each) => ({ ...each, trust: each.trust.endsWith('Typed') ? 'maybeTyped' : 'never' }));
}
