import type { Candidate, Form } from '../candidate';
import type { Kind } from '../placeholder';
import type { Surroundings } from '../paragraphText';
import { offsetsOf, type Stretch } from '../patterns';
import { readQuantity } from '../reading/quantity';
import { askedKind, fieldKind, isLabel, labelKind } from '../reading/fields';
import { instructionIn } from '../reading/instructions';

const CLOSING = new Map(
  [...['【】', '（）', '()', '〔〕', '[]', '［］', '{}', '｛｝', '<>', '＜＞', '〈〉', '《》', '「」']].map(
    (pair): [string, string] => [pair.charAt(0), pair.charAt(1)],
  ),
);
export const OPENING = [...CLOSING.keys()].join('');
const bracketsIn = offsetsOf([...CLOSING].flat().join(''));
const ROUND = '（(';
/** An empty pair of these may wait for a tick. */
const TO_TICK = '（([［';
/** Brackets around more hold a text. */
const LONGEST = 80;
const LONGEST_FIELD = 8;
const LACKS_OBJECT =
  /(?:[由自至致在向的与和因以对就经为]|按照?|根据|违反了?|授权|委托|联系|邀请|聘请|指定|支付|所需|采购|致[：:])$/;
/** What such a label ends with that is no remark: 我们（制造商名称）是按……成立的. */
const NAMES_FIELD = /(?:名称|全称|姓名|地址|编号|[文账证]号)$/;
/** What continues a sentence that a label begins. */
const GOES_ON = /^(?:以来|的|关于|是|在|于|将|党|人民)/;

/** 荣获[荣誉称号], （职务）（姓名）为代理人: within a sentence brackets that are no punctuation of Chinese hold what a template wants there. */
function label(
  open: string,
  inner: string,
  { before, after }: Surroundings,
  span: Stretch,
): Candidate | undefined {
  // 委托人：（姓名、性别、住址）。 A row of labels is no remark.
  const [first = ''] = inner.split('、');
  if (ROUND.includes(open) && /[：:]$/.test(before) && first !== inner && fieldKind(first) !== undefined)
    return /^(?:$|[。；])/.test(after) ? { ...span, trust: 'always', ...kindOf(first) } : undefined;
  const wanted = isLabel(inner);
  // 甲方：（以下简称出租方）
  if (/^(?:以?下|简称)/.test(inner)) return undefined;
  // 由（牵头部门）负责: without what is in the brackets there would be no sentence.
  if (wanted === 'likely' && ROUND.includes(open)) {
    const goesOn = /[）)] ?$/.test(before) && /^ ?[为是系在代作]/.test(after);
    // 支付（定金/预付款）____元: a choice before what is paid; 按照（三次会议）要求: a remark
    const remark = /^ ?[：:_,\d]/.test(after) || /^[一二两三四五六七八九十]/.test(inner);
    // 投标人：（投标人名称）（盖章）
    const sealed = /[：:]$/.test(before) && /^[（(][盖签公]/.test(after);
    if (goesOn || sealed || (LACKS_OBJECT.test(before.trimEnd()) && !remark))
      return { ...span, trust: 'always', ...kindOf(inner) };
    if (NAMES_FIELD.test(inner) && /[\u4e00-\u9fff]$/.test(before) && /^[\u4e00-\u9fff]/.test(after))
      return { ...span, trust: 'never', ...kindOf(inner) };
    // 出席：（党员姓名）, 甲方：（建设单位）乙方：: all that stands behind a label
    return /[：:] ?$/.test(before) && /^(?:$| |[甲乙丙]方)/.test(after)
      ? { ...span, trust: 'never', ...kindOf(inner) }
      : undefined;
  }
  if (wanted === undefined || !'[［{｛<＜【〔'.includes(open)) return undefined;
  // 由【主持人】主持
  if (wanted === 'maybe' && open === '【' && LACKS_OBJECT.test(before))
    return { ...span, trust: 'never', ...kindOf(inner) };
  if (wanted === 'maybe' && !'[［{｛'.includes(open)) return undefined;
  // [发文日期], alone on its line
  if (before === '' && after === '' && /(?:名称|全称|姓名|日期|编号|文号|金额|电话|地址)$/.test(inner))
    return '[［{｛'.includes(open) ? { ...span, trust: 'always', ...kindOf(inner) } : undefined;
  // 【时间范围】以来: what opens a line is a rubric, unless the sentence goes on from it.
  const within = (
    open === '【' ? /[\u4e00-\u9fff，、：；:,;“《（(／/¥￥]$/ : /[\u4e00-\u9fff，、：；:,;“《（(／/¥￥] ?$/
  ).test(before);
  // 【法定代表人姓名】，性别：: no rubric ends with a comma.
  const closes = /^[，、；]/.test(after);
  // [具体措施]落实到位: no rubric is called so.
  const asks =
    (/^(?:具体|请|插入|填|输入|选择)/.test(inner) && /^[\u4e00-\u9fff]/.test(after)) ||
    /^(?:致辞|作[专主重报]|发言|讲话|主持|宣读)/.test(after);
  // <关于……的方案> is a title within a title.
  if ('<＜〈'.includes(open) && !NAMES_FIELD.test(inner)) return undefined;
  const latin = '[［{｛'.includes(open) && wanted === 'likely';
  if (!within && !asks && !latin && !(wanted === 'likely' && (closes || GOES_ON.test(after))))
    return undefined;
  // 关于【事项名称】的请示: between two words 【】 is no rubric either.
  const between = /[\u4e00-\u9fff《“¥￥]$/.test(before) && /^[\u4e00-\u9fff》”）)]/.test(after);
  const trust =
    wanted === 'likely' &&
    (within || closes) &&
    (open !== '【' || between || closes || LACKS_OBJECT.test(before))
      ? 'always'
      : 'never';
  return { ...span, trust, ...kindOf(inner) };
}

function kindOf(label: string): { kind?: Kind } {
  const kind = askedKind(label) ?? labelKind(label);
  return kind === undefined ? {} : { kind };
}

/** 【【份数】】, [[姓名]]: brackets around like brackets are one. */
function doubled(plain: string, { start, end }: Stretch): Stretch {
  const open = plain.charAt(start);
  const twice =
    '【[［〔'.includes(open) && plain.charAt(start - 1) === open && plain.charAt(end) === CLOSING.get(open);
  return twice ? { start: start - 1, end: end + 1 } : { start, end };
}

function inspect(plain: string, inmost: Stretch): Candidate | undefined {
  const { start, end } = doubled(plain, inmost);
  const open = plain.charAt(start);
  const within = plain.slice(inmost.start + 1, inmost.end - 1).trim();
  // 投资〔…〕万元: nothing but an ellipsis
  const elided = /^[….·]+$/.test(within) && '〔【[［'.includes(open);
  // [离职原因（如合同期满）]: the remark within it is none of its name.
  const inner = elided ? '' : within.replace(/(?<=.)[（(][^（）()]*[）)]$/, '');
  // 〔20  〕: the century is printed.
  if (/^(?:19|20)\d? +$/.test(plain.slice(start + 1, end - 1)))
    return { start: start + 1, end: end - 1, trust: 'always' };
  const before = plain.slice(Math.max(0, start - 4), start);
  const after = plain.slice(end, end + 4);
  const opens = before.trim() === '' || /[。\n\t]$|[^\u4e00-\u9fff] $/.test(before);
  if (inner === '') {
    if (open === '《') return { start, end, trust: 'never', kind: 'topic', unit: '' };
    // 他说：[…]我们: what a quotation leaves out
    if (elided) return { start, end, trust: '[［'.includes(open) ? 'onlyTyped' : 'typed' };
    // Markdown's box to tick
    if (open === '[' && /- $/.test(before)) return undefined;
    // main(), a[]: behind a Latin name; “【】”: the sign itself is meant.
    const latin = /[A-Za-z_)\]]$/.test(before) || (/\d$/.test(before) && !/^[\u4e00-\u9fff]/.test(after));
    if (latin && (/[([{<]/.test(open) || !readQuantity(after))) return undefined;
    if (/[“"‘]$/.test(before) && /^[”"’]/.test(after)) return undefined;
    // （）内为上年数: the signs are spoken of.
    if (opens && /^[内中里]/.test(after)) return undefined;
    if (/[<＜]/.test(open) && /^[A-Za-z0-9]/.test(after)) return undefined;
    if (!TO_TICK.includes(open)) return { start, end, trust: 'always' };
    // 下列说法正确的是（ ）。 and 同意（ ）反对（ ） wait for a tick, and so does [ ] before an option.
    const closes = /^ {0,3}(?:[。.？?]?$|[（([]|不|反对|弃权|否|[A-D][.、])/.test(after);
    if (ROUND.includes(open)) return { start, end, trust: closes ? 'never' : 'always' };
    if (opens) return { start, end, trust: after === '' ? 'never' : 'onlyTyped' };
    return { start, end, trust: closes ? 'never' : 'always' };
  }
  // 合同价为《金额》元
  if (open === '《') {
    if (inner.length > LONGEST_FIELD) return undefined;
    const due = readQuantity(after) !== undefined || /[为达计约额款价]$/.test(before);
    const asked = due ? (fieldKind(inner) ?? labelKind(inner)) : undefined;
    return asked === undefined ? undefined : { start, end, trust: 'never', kind: asked };
  }
  // 【收据编号】：____ has its value behind it.
  if (/^[：:] ?[_X×○*]/.test(after)) return undefined;
  const order = instructionIn(inner);
  // （发改局提供）个: before a unit it stands for the figure; behind one it tells where that is from.
  if (order === 'maybe') {
    const due = readQuantity(after) !== undefined && !/\d$/.test(before);
    return { start, end, trust: due ? 'always' : 'never' };
  }
  if (order === 'sure') {
    const kind = askedKind(inner) ?? labelKind(inner);
    return kind === undefined ? { start, end, trust: 'always' } : { start, end, trust: 'always', kind };
  }
  // [年] 月 [日]
  if ('[［'.includes(open) && /^[年月日]$/.test(inner))
    return { start, end, trust: 'always', kind: inner === '年' ? 'year' : 'date', unit: '' };
  const kind = fieldKind(inner);
  if (open === '「') return undefined;
  // （年份）+代字: the parts of a name are told.
  if (/^ ?\+/.test(after) || /\+ ?$/.test(before)) return undefined;
  // 我单位拟【【事项】】: twice, they are no punctuation of Chinese.
  const sign = start < inmost.start ? '[' : open;
  if (kind === undefined) return label(sign, inner, { before, after }, { start, end });
  // 【时间】5月3日 is a label, 经办人（姓名）： a note to it, and （人数） alone a column's heading.
  const alone = before === '' && after === '';
  if (
    !alone &&
    (/^[：:]/.test(after) ||
      (ROUND.includes(open) && /^$|^[，。；、）]/.test(after) && !LACKS_OBJECT.test(before.trimEnd())) ||
      (opens && '【['.includes(open) && !/^[\u4e00-\u9fff]/.test(after)))
  )
    return { start, end, trust: 'never', kind };
  const named = /(?:名称?|名字|数|数字|数据)$/.test(inner) && /^(?:[\u4e00-\u9fffX×]|20)/.test(after);
  const heads = opens && !alone && !named && '【[（('.includes(open);
  return { start, end, trust: heads ? 'typed' : 'always', kind };
}

/** Brackets that are empty or hold an instruction or a field's name: 【】, （待填）, {镇名}. The brackets belong to it. */
export const brackets: Form = ({ plain }) => {
  const found: Candidate[] = [];
  let [outer, open] = [-1, -1];
  for (const at of bracketsIn(plain)) {
    const character = plain.charAt(at);
    if (CLOSING.has(character)) {
      [outer, open] = [open, at];
    } else if (open >= 0 && character === CLOSING.get(plain.charAt(open))) {
      const candidate = at - open < LONGEST ? inspect(plain, { start: open, end: at + 1 }) : undefined;
      if (candidate) found.push(candidate);
      [outer, open] = [-1, outer];
    }
  }
  return found;
};
