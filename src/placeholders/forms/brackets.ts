import type { Candidate, Form } from '../candidate';
import { stretches } from '../patterns';
import type { Kind } from '../placeholder';
import { instructionIn } from './instructions';

const CLOSING = new Map(
  [...['【】', '（）', '()', '〔〕', '[]', '［］', '{}', '｛｝', '<>', '＜＞', '〈〉', '《》', '「」']].map(
    (pair): [string, string] => [pair.charAt(0), pair.charAt(1)],
  ),
);
const BRACKET = /[【】（）()〔〕[\]［］{}｛｝<>＜＞〈〉《》「」]/g;
const ROUND = '（(';

/** 单位名称, 村名, 人数, 数字: the name of a field, the whole of what is in the brackets. */
const FIELDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'place',
    /^(?:所在|具体|某|乡|本)?(?:省|市|县|区|镇|乡|乡镇|村|社区|街道|地|组|村组|县区|县市区|地区|村社区)(?:名称?|名字)$|^(?:地点|地名|地址|具体地点)$/,
  ],
  [
    'org',
    /^(?:单位|公司|企业|学校|机构|部门|组织|合作社|支部|党支部|主办单位|承办单位|牵头单位|责任单位|医院|局|本单位)(?:全称|简称|名称?|名字)$/,
  ],
  ['person', /^(?:领导|负责人|书记|镇长|联系人|主持人|同志|当事人|人员|责任人)?(?:姓名|人名|名字|名单)$/],
  ['date', /^(?:具体|会议|活动|开始|结束|起止|截止|召开|举办)?(?:日期|时间|月份|年月日|月日|时刻)$/],
  ['year', /^(?:年份|年度)$/],
  ['money', /^(?:具体|投资|资金|总)?(?:金额|资金|投资额|钱数|资金数|金额数)$/],
  ['percent', /^(?:百分比|比例|百分数|占比)$/],
  ['count', /^(?:具体)?(?:人数|户数|个数|次数|数量|件数|面积|亩数|数|数目|家数|场次|人次|总数)$/],
  [
    'topic',
    /^(?:活动|会议|主题|项目|文件|工程|节目|课题|方案|标题|讲话|教育)(?:名称?|主题|内容|标题)$|^(?:主题|标题)$/,
  ],
  ['docNumber', /^(?:文号|编号|发文字号)$/],
  [
    'free',
    /^(?:具体)?(?:数字|数据|数值|名称|内容|具体情况|具体内容|数据来源|插入数据|职务|职务名称|电话|联系电话|联系方式|品种|产品名称|产业名称)$/,
  ],
];

function fieldKind(inner: string): Kind | undefined {
  return FIELDS.find(([, pattern]) => pattern.test(inner))?.[0];
}

/** What the instruction asks for: 此处填写村名 → a place. */
function askedKind(inner: string): Kind | undefined {
  for (let from = Math.max(0, inner.length - 5); from <= inner.length - 2; from += 1) {
    const kind = fieldKind(inner.slice(from));
    if (kind !== undefined && kind !== 'free') return kind;
  }
  return undefined;
}

function inspect(plain: string, start: number, end: number): Candidate | undefined {
  const open = plain.charAt(start);
  const inner = plain.slice(start + 1, end - 1).trim();
  const before = plain.slice(Math.max(0, start - 4), start);
  const after = plain.slice(end, end + 4);
  const latin = /[A-Za-z0-9_)\]]$/.test(before) && !/^[\u4e00-\u9fff]/.test(after);
  if (inner === '') {
    if (open === '《') return { start, end, trust: 'never', kind: 'topic', unit: '' };
    // Markdown's box to tick
    if (open === '[' && /- $/.test(before)) return undefined;
    if (latin || (/[<＜]/.test(open) && /^[A-Za-z0-9]/.test(after))) return undefined;
    // 下列说法正确的是（ ）。 and 同意（ ）反对（ ） wait for a tick.
    const tick =
      ROUND.includes(open) && /^(?:[。.？?]?$|[ 　]{0,2}[（(]|不|反对|弃权|否|[A-D][.、])/.test(after);
    return { start, end, trust: tick ? 'never' : 'always' };
  }
  const order = instructionIn(inner);
  if (open === '《') return undefined;
  if (order === 'maybe') return { start, end, trust: 'never' };
  if (order === 'sure') {
    const kind = askedKind(inner);
    return kind === undefined ? { start, end, trust: 'always' } : { start, end, trust: 'always', kind };
  }
  const kind = fieldKind(inner);
  if (kind === undefined || open === '「') return undefined;
  // 【时间】5月3日 is a label, 经办人（姓名）： a note to it, and （人数） alone a column's heading.
  const alone = before === '' && after === '';
  const opens = before === '' || /[。\n\t ]$/.test(before);
  if (
    !alone &&
    (/^[：:]/.test(after) ||
      (ROUND.includes(open) && /^$|^[，。；、）]/.test(after)) ||
      (opens && '【['.includes(open) && !/^[\u4e00-\u9fff]/.test(after)))
  )
    return { start, end, trust: 'never', kind };
  const named = /(?:名称?|名字|数|数字|数据)$/.test(inner) && /^(?:[\u4e00-\u9fffX×]|20)/.test(after);
  const label = opens && !alone && !named && '【[（('.includes(open);
  return { start, end, trust: label ? 'typed' : 'always', kind };
}

/** Brackets that are empty or hold an instruction or a field's name: 【】, （待填）, {镇名}. The brackets belong to it. */
export const brackets: Form = ({ plain }) => {
  const found: Candidate[] = [];
  let open = -1;
  for (const { start: at } of stretches(plain, BRACKET)) {
    const character = plain.charAt(at);
    if (CLOSING.has(character)) {
      open = at;
    } else if (open >= 0 && character === CLOSING.get(plain.charAt(open))) {
      const candidate = inspect(plain, open, at + 1);
      if (candidate) found.push(candidate);
      open = -1;
    }
  }
  return found;
};
