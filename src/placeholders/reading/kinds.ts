import type { Surroundings } from '../paragraphText';
import type { Kind } from '../placeholder';
import { ending } from '../patterns';
import { documentNumber, isPapersNumber } from './docNumber';
import { kindInFrame, kindInSpiteOfNext } from './frames';
import { kindBefore, kindFromLead } from './lead';
import { nounAt } from './nouns';
import { isOnlySurname } from './personName';
import { readQuantity } from './quantity';
import { type Reading, strong } from './reading';
import { isHour, yearOrDuration } from './timeWords';

const behindSession = ending(
  /届(?:人大|政协|人民代表大会|代表大会)?(?:委员会|常务委员会|常委会)?第?|[董监理]事会第/,
);
const behindParty = ending(/(?:党的|中共|迎接|喜迎|贯彻|学习)(?:二?十)?/);

/** 二十届X中全会, X届X次全会, 第X次股东大会, 第X届人大: meetings that are counted. */
function session({ before, after: behind }: Surroundings): Reading | undefined {
  const after = behind.trimStart();
  if (!'中次大届全'.includes(after.charAt(0))) return undefined;
  if (/^[中次]?全会/.test(after) || /^次(?:全[体委]|代表大会|党代会|人代会)/.test(after))
    return strong('session');
  if (
    /^次(?:(?:股东|董事|监事|理事|常务|职工代表)[大会]|(?:支部)?党员大会|党委会)/.test(after) ||
    (/^次(?:会议|大会)/.test(after) && behindSession(before))
  )
    return strong('session', '次');
  // 工会XX大精神
  if (/^大(?:会议|精神)/.test(after)) return strong('session');
  if (/^大(?:$|[精报以召胜代的和及、，。；：”]|提出|部署)/.test(after) && behindParty(before))
    return strong('session');
  if (/^中[、和至及]/.test(after) && before.endsWith('届')) return strong('session');
  const body =
    /^届(?:(?:[X×一二三四五六七八九十]{1,3}[中次]|第[X×一二三四五六七八九十]{1,3}次)|[省市县区镇乡村]?(?:民(?:选举)?委|（居）民委|\(居\)民委|人民代表大会|人大|党代会|代表大会|党委|[董监理]事会|人民政府|职工|纪律检查|纪委|常委会|[县区市乡镇]委|政协|中央|中共|全国))/;
  // 乡（镇）第X届委员会: that of a place or a body
  const committee = after.startsWith('届委员会') && /[省市县区镇乡村协党）)]第$/.test(before.slice(-2));
  return committee || body.test(after) ? strong('session', '届') : undefined;
}

const behindHour = ending(/(?:(?:^|[^\dX])[X\d]{1,2}|[日午][*_]{1,2})[：:∶]/);
const behindDottedYear = ending(/(?<!-)(?:19|20)[\dX]{2}[-./](?:[\dX]{1,2}[-./])?/);

/** 09：XX, XX：30, 比XX：00, “X.XX”: a time of the day or a day. */
function clock(figure: string, { before, after }: Surroundings): Reading | undefined {
  if (before.endsWith('星期')) return strong('date');
  // “X.XX”洪灾
  if (/^[X×\d]{1,2}[.·][X×\d]{1,2}$/.test(figure) && /[“"]$/.test(before) && /^[”"]/.test(after))
    return strong('date');
  if (!/[：:∶./-]$/.test(before.slice(-1)) && !/^[：:∶]/.test(after)) return undefined;
  // 粮经比由xx∶xx调整为xx∶xx
  if (/比[^，。；]{0,20}$/.test(before) && (before.endsWith('∶') || after.startsWith('∶')))
    return strong('count');
  // 按__∶__比例分成
  if (/^(?:[：:∶][X_\d]{1,4})?(?:的?比例|分成)/.test(after)) return strong('count');
  const hour = /^[：:∶][X\d]{2}(?![X\d])/.test(after) && !/[A-Za-z.:]/.test(before.slice(-1));
  // 15日 **：**
  const masked = /[日午] ?$/.test(before.slice(-2)) && /^[：:∶][*_]{2}/.test(after);
  const minute = behindHour(before) && !/^[\dX]/.test(after);
  // 2026-XX-XX, 20XX.X.X
  const dotted = behindDottedYear(before) && !/^[A-Za-z]/.test(after);
  return hour || masked || minute || dotted ? strong('date') : undefined;
}

/** What a bare 万 or 亿 counts is said by the nearest word before it that tells. */
const MONEY_WORD =
  /大写|投资|资金|收入|产值|增收|[补贷捐罚赔存借]款|补[贴助]|奖金|经费|费用?|税|金额|总额|[单造均]?价|贷|销售|营收|利润|成本|支出|债|[拨筹募集投]|元|GDP|生产总值/g;
const COUNT_WORD =
  /人口|人数|群众|游客|人次|面积|产量|用户|树木?|党员|总数|数量|粉丝|点击|阅读|浏览|播放|[苗鱼禽畜]|头数|株|亩|吨|发行|印[发制]|字数|里程|库容/g;

function scaled(before: string): Kind | undefined {
  const last = (pattern: RegExp): number => [...before.matchAll(pattern)].at(-1)?.index ?? -1;
  const [money, count] = [last(MONEY_WORD), last(COUNT_WORD)];
  if (money === count) return undefined;
  return money > count ? 'money' : 'count';
}

const behindClock = ending(/[时点][X\d]{0,2}/);
const divides = ending(/(?:分|分成|分为|编|编成|编为|共|设|设立|抽取|组成|达|近|约)/);

/** What a house is told by. */
const HOUSE: readonly string[] = ['单元', '栋', '幢', '室', '层'];

function fromQuantity(figure: string, { before, after }: Surroundings): Reading | undefined {
  const quantity = readQuantity(after);
  if (!quantity) return undefined;
  const { unit } = quantity;
  let { kind } = quantity;
  const numbered = before.endsWith('第') || before.endsWith('第 ');
  if (kind === 'year') {
    if (numbered) return strong('ordinal', unit);
    return strong(
      unit === '年' ? yearOrDuration(figure, before, after) : unit === '学年度' ? 'year' : 'duration',
      unit,
    );
  }
  if (unit === '点' && isHour(before, after)) return strong('date', unit);
  if (unit === '分' && behindClock(before)) return strong('date', unit);
  if (unit === '段' && /[道线路河江渠堤]/.test(before.slice(-1))) return strong('place');
  // 组 names one (XX组道路) unless something is divided into them.
  if (unit === '组' && !numbered && !divides(before)) return undefined;
  // ____路____单元____室: numbers of an address
  if (
    HOUSE.includes(unit) &&
    (/(?:[路街巷弄号栋幢楼苑园元院厦座]|小区|[栋幢][与和、至到])$/.test(before.slice(-2)) ||
      /^[栋幢][X×○_\d]{1,4}(?:单元|室|号)/.test(after))
  )
    return strong('ordinal', unit);
  // 提前X日
  if (unit === '日' && /(?:提前|逾期|超过|满|之日起|[前后]) ?$/.test(before)) return strong('duration', unit);
  if (unit === '号') {
    // 罚[ ]号
    if (/^[[【（(〔]/.test(figure) && !'路街巷弄'.includes(before.slice(-1) || ' '))
      return strong('docNumber', unit);
    if (/[路街巷弄道里区园苑村]/.test(before.slice(-1))) return strong('ordinal', unit);
    if (/月 ?$/.test(before.slice(-2))) return strong('date', unit);
    if (numbered && isPapersNumber(figure, { before, after })) return strong('docNumber', unit);
    return { kind: 'ordinal', unit, evidence: numbered ? 'strong' : 'weak' };
  }
  if (numbered && kind !== 'date') return strong('ordinal', unit);
  // ____仟____佰, ____万____千, ____角____分
  if (
    /[拾佰仟]$/.test(unit) ||
    /^ ?[万千][_ ]+[仟千佰百]/.test(after) ||
    (unit === '分' && /角 ?$/.test(before))
  )
    return strong('money', unit);
  if (/[万亿]$/.test(unit)) kind = scaled(before) ?? kind;
  const weak = ['级', '度', '点', '代'].includes(unit);
  return { kind, unit, evidence: weak && figure.length < 2 ? 'weak' : 'strong' };
}

/** Says what a placeholder stands for. `figure` is its plain text. */
export function readKind(figure: string, around: Surroundings): Reading {
  const reading = readBeside(figure, around);
  const kind = kindInSpiteOfNext(around.before, around.after);
  return kind === undefined ? reading : { ...reading, kind, unit: '' };
}

function readBeside(figure: string, around: Surroundings): Reading {
  const { before, after } = around;
  // ×号×楼
  if (
    /^ ?楼(?![道盘市宇上下房院台顶群栋体梯层长组管])/.test(after) &&
    /[号栋幢座院厦第]/.test(before.slice(-1))
  )
    return strong('ordinal', '楼');
  // ____室____厅____厨____卫
  if (
    (/[厅厨卫室]$/.test(before) && /^ ?[厅厨卫](?![级生房])/.test(after)) ||
    /^ ?[房室] ?[X×_]+ ?厅/.test(after) ||
    (/房$/.test(before) && /^ ?厅 ?[X×_]/.test(after))
  )
    return strong('count', after.trim().charAt(0));
  // Whatever follows: ×月×日出生.
  if (/^ ?(?:[—–~～-]+[X×\d_]{1,4})?日/.test(after) && /月 ?$/.test(before.slice(-2)))
    return strong('date', '日');
  const numbered = documentNumber(figure, around) ?? session(around) ?? clock(figure, around);
  if (numbered) return numbered;
  if (after.startsWith('届') || after.startsWith(' 届')) return strong('ordinal', '届');
  if (after.startsWith('五') && /^五[”"规]/.test(after)) {
    if (/[十第]/.test(before.slice(-1))) return strong('ordinal');
    // “XX五”收官
    if (/[“"]/.test(before.slice(-1))) return strong('topic');
  }
  const noun = nounAt(after);
  if (noun?.kind === 'person' && !noun.weak) return strong('person');
  // A scale or a measure word comes before a name's word: XX处长 is a title, XX所学校 counts schools.
  const quantity = fromQuantity(figure, around);
  // ×市×路: an address goes on.
  const inAddress = noun?.kind === 'place' && /[省市县区镇乡村]/.test(before.slice(-1));
  const nounReading: Reading | undefined = noun && {
    kind: noun.kind,
    unit: '',
    // 委员X任组长, 位于X路: what stands on both sides says the same.
    evidence: noun.weak && !inAddress && kindBefore(before) !== noun.kind ? 'weak' : 'strong',
  };
  // 党委书记：XX 镇长：XX: a row of labels, each with its name before the next.
  const isLabelled =
    '：:'.includes(before.trimEnd().slice(-1) || ' ') &&
    (/^ +\S|^[\u4e00-\u9fff、]{2,10}[：:]/.test(after) || (noun?.weak === true && noun.kind !== 'org'));
  const labelled = isLabelled ? kindFromLead(before, after) : undefined;
  if (labelled !== undefined) return { kind: labelled, unit: '', evidence: 'lead' };
  // 历经X任书记 counts, XX任书记 names, and so does XX3所学校.
  const counts =
    !nounReading ||
    !(prefersNoun(before, after) || (figure.length > 1 && after.startsWith('任')) || /[Xx×]\d$/.test(figure));
  if (quantity && counts) return quantity;
  if (nounReading) return nounReading;
  if (/第 ?$/.test(before.slice(-2))) return strong('ordinal');
  const lead = kindFromLead(before, after);
  if (lead === undefined)
    return { kind: mayNamePlace(figure, around) ? 'place' : 'free', unit: '', evidence: 'none' };
  return {
    kind: lead,
    unit: '',
    // 推动×高质量发展 asks for a place on both sides.
    evidence:
      /(?:[百千]分之|[¥￥$])$/.test(before.slice(-3)) ||
      (lead === 'place' && kindInFrame(before, after) === 'place')
        ? 'strong'
        : 'lead',
  };
}

/** A figure, a word that figures follow, or an opening sign: no place's name is due behind it. */
const noPlaceFollows = ending(/[：:“"《（(\d第十约近达共余前]/);

/**
 * Where nothing says what a sign within a sentence stands for, it is the name of a place more often than anything else: of
 * 260 such ones in the drafts of others 121 were, and 42 a person's. It stays a guess: the evidence is `none`. 张XX获评先进 is
 * somebody's.
 */
function mayNamePlace(figure: string, { before, after }: Surroundings): boolean {
  return (
    /^[X×*#△○☆]+$/.test(figure) &&
    /[\u4e00-\u9fff]/.test(before.slice(-1) + after.charAt(0)) &&
    !noPlaceFollows(before) &&
    !isOnlySurname(before.slice(-1))
  );
}

const countsHouses = ending(
  /(?:[小中大普职]?[学高]|[校园院室站馆店厕]|机构|中心|含|其中) ?[达有约近共]{0,2} ?/,
);

/** 家, 部 and 支 count, but 家庭农场, XX部全体 and 支部 name; 所 counts schools, before it or behind it, else it names. */
function prefersNoun(before: string, after: string): boolean {
  if (/^ ?所(?:$|[，。；、）（,;校])/.test(after) && countsHouses(before)) return false;
  return /^ ?(?:部(?:全体|党)|家庭农场|支部|支队(?!伍)|所(?![\u4e00-\u9fff]{0,4}(?:学校|校区|小学|中学|大学|幼儿园|院校|高校|医院|机构)|卫生|房|希望|村|新建|公办|民办))/.test(
    after,
  );
}
