import type { Candidate } from '../candidate';
import type { Surroundings } from '../paragraphText';
import type { Stretch } from '../patterns';
import type { Kind } from '../placeholder';
import { askedKind, fieldKind, isLabel, labelKind } from '../reading/fields';

/** What a label in brackets says of what is due. */
type Due = Omit<Candidate, keyof Stretch>;

/** Brackets that Chinese sets remarks in. */
export const ROUND = '（(';
/** Brackets that are no punctuation of Chinese. */
const FOREIGN = '[［{｛';
/** All others that may hold a label. */
const OTHERS = '<＜【〔';

const LACKS_OBJECT =
  /(?:[由自至致在向的与和因]|按照?|根据|违反了?|授权|委[托派]|联系|邀请|聘请|指定|支付|致[：:])$/;
/** 以（批文名称）批准: behind these a remark is as likely, so the label must be that of a name. */
const MAY_LACK = /(?:[以对就经为]|所需|采购)$/;
/** What a label ends with that is neither remark nor title: 我们（制造商名称）是按……成立的. */
const NAMES_FIELD = /(?:名称|全称|姓名|地址|编号|[文账证]号)$/;
/** What continues a sentence that a label begins. */
const GOES_ON = /^(?:以来|的|关于|是|在|于|将|党|人民)/;

/** 根据, 致：: whether a text lacks what its last word is about. */
export function lacksObject(before: string): boolean {
  return LACKS_OBJECT.test(before);
}

/** The kind of what a label asks for, as a candidate has it. */
export function kindOf(label: string): { kind?: Kind } {
  const kind = askedKind(label) ?? labelKind(label);
  return kind === undefined ? {} : { kind };
}

/** 荣获[荣誉称号], （职务）（姓名）为代理人: within a sentence brackets may hold the label of what a template wants there. */
export function dueByLabel(open: string, inner: string, around: Surroundings): Due | undefined {
  if (!ROUND.includes(open)) return inOthers(open, inner, around);
  const { before, after } = around;
  // 委托人：（姓名、性别、住址）。 委派（姓名、性别、职务）参加: A row of labels is no remark.
  const first = inner.slice(0, Math.max(0, inner.indexOf('、')));
  if (first !== '' && fieldKind(first) !== undefined) {
    if (/[：:]$/.test(before))
      return /^(?:$|[。；])/.test(after) ? { trust: 'always', ...kindOf(first) } : undefined;
    if (/委[托派]$/.test(before)) return { trust: 'always', ...kindOf(first) };
  }
  return inRound(inner, around);
}

/** 甲方：（以下简称出租方）: what it is called, and no label */
const CALLS = /^(?:以?下|简称)/;

function inRound(inner: string, { before, after }: Surroundings): Due | undefined {
  if (CALLS.test(inner) || isLabel(inner) !== 'likely') return undefined;
  // （职务）（姓名）为代理人
  const goesOn = /[）)] ?$/.test(before) && /^ ?[为是系在代作]/.test(after);
  // 投标人：（投标人名称）（盖章）
  const sealed = /[：:]$/.test(before) && /^[（(][盖签公]/.test(after);
  // 支付（定金/预付款）____元: a choice before what is paid; 按照（三次会议）要求: a remark
  const remark = /^ ?[：:_,\d]/.test(after) || /^[一二两三四五六七八九十]/.test(inner);
  // 由（牵头部门）负责: without what is in the brackets there would be no sentence.
  const lead = before.trimEnd();
  const due = lacksObject(lead) || (MAY_LACK.test(lead) && NAMES_FIELD.test(inner));
  // 单位为（元/吨）, 由（正/副）主任轮流值班
  if (inner.includes('/')) return due && !remark ? { trust: 'never', ...kindOf(inner) } : undefined;
  if (goesOn || sealed || (due && !remark)) return { trust: 'always', ...kindOf(inner) };
  const within = NAMES_FIELD.test(inner) && /[\u4e00-\u9fff]$/.test(before) && /^[\u4e00-\u9fff]/.test(after);
  // 出席：（党员姓名）, 甲方：（建设单位）乙方：: all that stands behind a label
  const isNamed = NAMES_FIELD.test(inner);
  const labelled =
    /[：:] ?$/.test(before) && (isNamed ? /^(?:$|[ ，；。]|[甲乙丙]方)/ : /^(?:$| |[甲乙丙]方)/).test(after);
  // （投标单位全称）：, whom a letter is to; 4.（行政机关名称）责令……通知书
  const addressed =
    /(?:单位|机关)(?:名称|全称)$/.test(inner) &&
    /^(?:\d{1,2}[.、])?$/.test(before) &&
    /^(?:：$|[\u4e00-\u9fff])/.test(after);
  if (!within && !labelled && !addressed) return undefined;
  return { trust: isNamed && labelled ? 'always' : 'never', ...kindOf(inner) };
}

function inOthers(open: string, inner: string, { before, after }: Surroundings): Due | undefined {
  const foreign = FOREIGN.includes(open);
  const wanted = foreign || OTHERS.includes(open) ? isLabel(inner) : undefined;
  if (wanted === undefined || CALLS.test(inner)) return undefined;
  const likely = wanted === 'likely';
  // 由【主持人】主持, 围绕【工作目标】，
  const due = lacksObject(before) || /(?:围绕|聚焦|听取了?|认为，)$/.test(before);
  if (!likely && open === '【' && due) return { trust: 'never', ...kindOf(inner) };
  if (!likely && !foreign) return undefined;
  // [发文日期], [上级单位名称]：, **[案号]**: alone on its line
  if (
    /^\*{0,2}$/.test(before) &&
    /^\*{0,2}：?\*{0,2}$/.test(after) &&
    /(?:名称|全称|姓名|日期|编号|[文案证账]号|金额|电话|地址)$/.test(inner)
  )
    return foreign ? { trust: 'always', ...kindOf(inner) } : undefined;
  // <关于……的方案> is a title within a title.
  if ('<＜'.includes(open) && !NAMES_FIELD.test(inner)) return undefined;
  // 【时间范围】以来: what opens a line is a rubric, unless the sentence goes on from it.
  const within = /[\u4e00-\u9fff，、；：:,;“《（(／/¥￥|]$/.test(
    open === '【' ? before : before.replace(/(?<=：)\*\* ?$| $/, ''),
  );
  // 【法定代表人姓名】，性别：: no rubric ends with a comma. 点击【单位名称】， is a button.
  const closes = NAMES_FIELD.test(inner) && /^[，、；]/.test(after) && !/[击择入见]$/.test(before);
  // [具体措施]落实到位, 【领导】致辞: no rubric is called so, and none does so.
  const asks =
    (/^(?:具体|请|插入|填|输入|选择)/.test(inner) && /^[\u4e00-\u9fff]/.test(after)) ||
    /^(?:致辞|作[专主重报]|发言|讲话|主持|宣读)/.test(after);
  if (!within && !asks && !(likely && (foreign || closes || GOES_ON.test(after)))) return undefined;
  // 关于【事项名称】的请示: between two words 【】 is no rubric either, nor behind a label.
  const between = /[\u4e00-\u9fff《“¥￥]$/.test(before) && /^[\u4e00-\u9fff》”）)]/.test(after);
  const labelled =
    /[：:]$/.test(before) &&
    /^(?:$|[ ，；。、])/.test(after) &&
    (NAMES_FIELD.test(inner) || /[，/]/.test(inner));
  const sure =
    likely && (within || closes) && (open !== '【' || between || labelled || closes || lacksObject(before));
  return { trust: sure ? 'always' : 'never', ...kindOf(inner) };
}
