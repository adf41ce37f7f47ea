import type { Candidate, Form } from '../candidate';
import type { Surroundings } from '../paragraphText';
import { offsetsOf, type Stretch } from '../patterns';
import type { Kind } from '../placeholder';
import { fieldKind, labelKind } from '../reading/fields';
import { instructionIn } from '../reading/instructions';
import { readQuantity } from '../reading/quantity';
import { dueByLabel, kindOf, lacksObject, ROUND } from './bracketLabels';

const PAIRS = [
  '【】',
  '（）',
  '()',
  '〔〕',
  '[]',
  '［］',
  '{}',
  '｛｝',
  '<>',
  '＜＞',
  '〈〉',
  '《》',
  '「」',
];
/** All brackets that open. */
export const OPENING = PAIRS.map((pair) => pair.charAt(0)).join('');
const bracketsIn = offsetsOf(PAIRS.join(''));
/** What closes each, by UTF-16 units: to look a character up takes five times as long. */
const CLOSING = new Map(PAIRS.map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]));
/** An empty pair of these may wait for a tick. */
const TO_TICK = '（([［';
/** Brackets around more hold a text: UTF-16 units. */
const LONGEST = 80;
/** A title as short as this may be a field's name. */
const LONGEST_FIELD = 8;

/** 【【份数】】, [[姓名]]: brackets around like brackets are one. */
function doubled(plain: string, { start, end }: Stretch): Stretch {
  const open = plain.charAt(start);
  const twice =
    plain.charAt(start - 1) === open &&
    '【[［〔'.includes(open) &&
    plain.charAt(end) === plain.charAt(end - 1);
  return twice ? { start: start - 1, end: end + 1 } : { start, end };
}

/** What brackets with nothing in them stand for. `inside` is what they hold: nothing, or an ellipsis. */
function empty(
  plain: string,
  span: Stretch,
  inside: string,
  { before, after }: Surroundings,
): Candidate | undefined {
  const { start, end } = span;
  const open = plain.charAt(start);
  if (open === '《') return { start, end, trust: 'never', kind: 'topic', unit: '' };
  // 投资〔…〕万元; 他说：[…]我们: what a quotation leaves out
  if (inside !== '') return { start, end, trust: '[［'.includes(open) ? 'onlyTyped' : 'typed' };
  // Markdown's box to tick
  if (open === '[' && /(?:[-*+]|\d\.) $/.test(before)) return undefined;
  // main(), a[]: behind a Latin name; “【】”: the sign itself is meant.
  const latin = /[A-Za-z_)\]]$/.test(before) || (/\d$/.test(before) && !/^[\u4e00-\u9fff]/.test(after));
  if (latin && (/[([{<]/.test(open) || !readQuantity(after))) return undefined;
  if (/[“"‘]$/.test(before) && /^[”"’]/.test(after)) return undefined;
  // （）内为上年数: the signs are spoken of.
  if (/^[内中里]/.test(after) && opensLine(before)) return undefined;
  if (/[<＜]/.test(open) && /^[A-Za-z0-9]/.test(after)) return undefined;
  if (!TO_TICK.includes(open)) return { start, end, trust: 'always' };
  // 下列说法正确的是（ ）。 and 同意（ ）反对（ ） wait for a tick, and so does [ ] before an option.
  if (!ROUND.includes(open) && opensLine(before))
    return { start, end, trust: after === '' ? 'never' : 'onlyTyped' };
  const closes = /^ {0,3}(?:[。.？?]?$|[（([]|不|反对|弃权|否|[A-D][.、])/.test(after);
  return { start, end, trust: closes ? 'never' : 'always' };
}

/** Whether a line or a sentence begins behind it, or a column. 日期： is a label, with its value behind it. */
function opensLine(before: string): boolean {
  return before.trim() === '' || /[。\n\t]$|[^\u4e00-\u9fff：:] $/.test(before);
}

/** 合同价为《金额》元: a field's name where a figure is due; else it is a title. */
function titled(
  inner: string,
  { start, end }: Stretch,
  { before, after }: Surroundings,
): Candidate | undefined {
  if (inner.length > LONGEST_FIELD) return undefined;
  const due = readQuantity(after) !== undefined || /[为达计约额款价]$/.test(before);
  const kind = due ? (fieldKind(inner) ?? labelKind(inner)) : undefined;
  return kind === undefined ? undefined : { start, end, trust: 'never', kind };
}

/** What brackets around a field's name stand for: 在（村名）召开, 【时间】. */
function field(
  open: string,
  inner: string,
  kind: Kind,
  { start, end }: Stretch,
  { before, after }: Surroundings,
): Candidate {
  const opens = opensLine(before);
  const alone = before === '' && after === '';
  // 【时间】5月3日 is a label, 经办人（姓名）： a note to it, and （人数） alone a column's heading.
  if (
    !alone &&
    (/^[：:]/.test(after) ||
      (ROUND.includes(open) &&
        /^$|^[，。；、）]/.test(after) &&
        !/[：:]$/.test(before) &&
        !lacksObject(before.trimEnd())) ||
      (opens && '【['.includes(open) && !/^[\u4e00-\u9fff]/.test(after)))
  )
    return { start, end, trust: 'never', kind };
  const named = /(?:名称?|名字|数|数字|数据)$/.test(inner) && /^(?:[\u4e00-\u9fffX×]|20)/.test(after);
  const heads = opens && !alone && !named && '【[（('.includes(open);
  return { start, end, trust: heads ? 'typed' : 'always', kind };
}

function inspect(plain: string, inmost: Stretch): Candidate | undefined {
  const span = doubled(plain, inmost);
  const { start, end } = span;
  const open = plain.charAt(start);
  // 〔20  〕: the century is printed.
  if (/^(?:19|20)\d? +$/.test(plain.slice(start + 1, end - 1)))
    return { start: start + 1, end: end - 1, trust: 'always' };
  const around = { before: plain.slice(Math.max(0, start - 4), start), after: plain.slice(end, end + 4) };
  const { before, after } = around;
  const inside = plain.slice(inmost.start + 1, inmost.end - 1).trim();
  if (inside === '' || (/^[….·]+$/.test(inside) && '〔【[［'.includes(open)))
    return empty(plain, span, inside, around);
  // [离职原因（如合同期满）]: the remark within it is none of its name.
  const inner = inside.replace(/(?<=.)[（(][^（）()]*[）)]$/, '');
  if (open === '《') return titled(inner, span, around);
  // [代码](https://…): a link
  if (open === '[' && /^[（(](?:htt|[./#])/.test(after)) return undefined;
  // 【收据编号】：____ has its value behind it.
  if (/^[：:] ?[_X×○*]/.test(after)) return undefined;
  // 借条（写明借款金额）: what a paper must hold
  if (/^[写载]明/.test(inner) && /[条书据函件单请]$/.test(before)) return undefined;
  const order = instructionIn(inner);
  // （发改局提供）个: before a unit it stands for the figure; behind one it tells where that is from.
  if (order === 'maybe') {
    const due =
      readQuantity(after) !== undefined &&
      !/^[年月日]/.test(after) &&
      /提供|填|补|反馈|核|^空$/.test(inner) &&
      !/\d$/.test(before);
    return { start, end, trust: due ? 'always' : 'never' };
  }
  if (order === 'sure') return { start, end, trust: 'always', ...kindOf(inner) };
  // [年] 月 [日]
  if ('[［'.includes(open) && /^[年月日]$/.test(inner))
    return { start, end, trust: 'always', kind: inner === '年' ? 'year' : 'date', unit: '' };
  // （年份）+代字: the parts of a name are told.
  if (open === '「' || /^ ?\+/.test(after) || /\+ ?$/.test(before)) return undefined;
  // 我单位拟【【事项】】: twice, they are no punctuation of Chinese.
  const sign = start < inmost.start ? '[' : open;
  const kind = fieldKind(inner);
  if (kind !== undefined) return field(open, inner, kind, span, around);
  const due = dueByLabel(sign, inner, around);
  return due && { start, end, ...due };
}

/** Brackets that are empty or hold an instruction or a field's name: 【】, （待填）, {镇名}. The brackets belong to it. */
export const brackets: Form = ({ plain }) => {
  const found: Candidate[] = [];
  // Where the last two pairs began that are open still: [离职原因（如合同期满）]
  let [outer, open] = [-1, -1];
  for (const at of bracketsIn(plain)) {
    const unit = plain.charCodeAt(at);
    if (CLOSING.has(unit)) {
      [outer, open] = [open, at];
    } else if (open >= 0 && unit === CLOSING.get(plain.charCodeAt(open))) {
      const candidate = at - open < LONGEST ? inspect(plain, { start: open, end: at + 1 }) : undefined;
      if (candidate) found.push(candidate);
      [outer, open] = [-1, outer];
    }
  }
  return found;
};
