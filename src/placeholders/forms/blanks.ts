import { type Candidate, candidatesOf, type Form, type Trust } from '../candidate';
import { type Stretch, stretches } from '../patterns';
import { kindFromLead } from '../reading/lead';
import { measureAt } from '../reading/measures';
import { readQuantity } from '../reading/quantity';

/** Words that are spread over a line and begin with a measure word: 户  数. */
const SPREAD_WORDS: ReadonlySet<string> = new Set(
  (
    '人口户口年龄年级年度年份日期名称单位户主户数人数人员月份次数项目条件种类家庭组别组长时间时长号码批次段落步骤部门课程课题班级首页页码' +
    '件数元素处室位置位次班次'
  ).match(/../g),
);
const SPREAD_BEHIND = /^([^ ])( {1,6})([^ ])/;

/** Where hanzi follow the measure word, only these still say that it is one: 共    人参加. */
const LEADS_FIGURE = /[共有达约近计为收入资积放成设增超余足满建修养种获给补助：:]/;
/** 补贴款   元整 */
const LEADS_MONEY = /[币价款费额]/;
/** 关于        一案, 由        管辖, 设立      奖学金: a name is due, whatever it is of. */
const NAMED =
  /(?:关于|[今兹]收到|位于|[\u4e00-\u9fff，。]{2}[由向]|设立|授予|委托|聘请|任命|担任|推荐|奖励|资助)$/;
/** 提前   日向, 每月   日前, 张伟等   人 */
const LEADS_COUNT = /(?:提前|逾期|[超不逾][过于]|每[月年]的?|等)$/;
/** 签发人：, 开户行： before the blanks, 账号： behind them */
const EMPTY_LABEL = /[\u4e00-\u9fff]{2}[：:]$/;
const NEXT_LABEL = /^(?:[\u4e00-\u9fff]{2,8}|[\u4e00-\u9fff](?: +[\u4e00-\u9fff]){1,5}) {0,2}[：:]/;
/** 〔2026〕   号, 字   号 */
const NUMBER_LEAD = /[〕\]】）)第字]$/;
/** What stands right before a figure. */
const CLAUSE_LEAD = /[\u4e00-\u9fff：:、（]/;

/**
 * Two or more blanks between a Chinese character and a measure word: 共　　户. Indents, columns and words spread
 * over the line are layout. Blanks between the same words, as in a row of them, are asked about once.
 */
export const blanks: Form = ({ plain }) => {
  const known = new Map<string, Trust | null>();
  return candidatesOf(stretches(plain, / {2,}/g), ({ start, end }): Candidate[] => {
    const before = plain.slice(Math.max(0, start - 6), start);
    const after = plain.slice(end, end + 8);
    const isWide = end - start > 3;
    const labelled = behindLabel(before, after, isWide);
    if (labelled) return [{ start, end, ...labelled }];
    const words = `${before}|${isWide}|${after}`;
    let trust = known.get(words);
    if (trust === undefined) {
      trust = trustBetween(before, after, isWide);
      known.set(words, trust);
    }
    return trust ? [{ start, end, trust }] : [];
  });
};

/** As near as this to one another they are a row: UTF-16 units. */
const NEAR = 30;

/** 生产总值 亿元，增长 %；分别为 亿元: one blank may be space, three before units near one another are none. */
export const rows: Form = ({ plain }) => {
  const single = stretches(plain, / (?<=[\u4e00-\u9fff：（¥￥、] )(?! )/g);
  if (single.length < 3) return [];
  const all = single.filter(({ end }) => {
    const quantity = readQuantity(plain.slice(end, end + 8));
    return quantity !== undefined && /^(?:$|[，。；、）（和整组])/.test(quantity.rest);
  });
  const goesOn = all.map(({ start }, index) => start - (all[index - 1]?.start ?? -NEAR) < NEAR);
  // Of three in a row the second and the third go on.
  const isThird = goesOn.map((on, index) => on && goesOn[index - 1] === true);
  return all
    .filter((_, index) => isThird[index] || isThird[index + 1] || isThird[index + 2])
    .map(({ start, end }): Candidate => ({ start, end, trust: 'onlyTyped' }));
};

/**
 * 述职人：   , 完成时限：   责任单位：: a short value is due up to the next label, or to the line's end. At the line's end only
 * behind a label that tells what it asks for. Null where none is due.
 */
function behindLabel(before: string, after: string, isWide: boolean): Omit<Candidate, keyof Stretch> | null {
  if (
    !EMPTY_LABEL.test(before) ||
    !(NEXT_LABEL.test(after) || (isWide && /^(?:$|[（(][^）)]{0,6}[签盖])/.test(after)))
  )
    return null;
  const kind = kindFromLead(before, '');
  if (after === '' && kind === undefined) return null;
  return { trust: 'never', kind: kind ?? 'free', unit: '' };
}

/** What it takes for blanks to be a placeholder between two texts; null where they are layout. */
function trustBetween(before: string, after: string, isWide: boolean): Trust | null {
  if (isWide && NAMED.test(before) && /^[\u4e00-\u9fff]/.test(after)) return 'always';
  // 特色产业为    ，: nobody sets a comma apart.
  if (/[为是]$/.test(before) && /^[，。；]/.test(after)) return 'always';
  if (NUMBER_LEAD.test(before) && /^号(?![码：:])/.test(after)) return 'always';
  // 聘请担任第   届委员, （大写）   元
  if (before.endsWith('第') && after.startsWith('届')) return 'always';
  if (/写[）)]?[：:]?$/.test(before) && /^[元整]/.test(after)) return 'always';
  // 借款人   ，: as above, but a word set apart may end so.
  if (/[\u4e00-\u9fff]$/.test(before) && /^[，；]/.test(after)) return 'never';
  const quantity = CLAUSE_LEAD.test(before.slice(-1)) ? readQuantity(after) : undefined;
  // 姓名：   张伟
  if (!quantity || (EMPTY_LABEL.test(before) && kindFromLead(before, '') === 'person')) return null;
  // 第   条
  if (before.endsWith('第')) return 'always';
  // 方  伟: behind a surname the name goes on; behind a measure word the next blank may have its own.
  const next = quantity.rest.trimStart();
  const goesOn =
    /^(?!左右|以[上下内]|余|多)[\u4e00-\u9fff]/.test(next) && (next === quantity.rest || !measureAt(next));
  const lead = before.slice(-1);
  const led =
    LEADS_FIGURE.test(lead) ||
    LEADS_COUNT.test(before) ||
    (quantity.kind === 'money' && LEADS_MONEY.test(lead));
  const doubtful = goesOn && !led;
  // 李建国  张伟明, 林地  亩数: names and labels side by side.
  if (doubtful && /(?:^|[ ：:、，。])[\u4e00-\u9fff]{1,3}$/.test(before)) return null;
  // 面积  亩数: the head of a column of figures
  if (/^[\u4e00-\u9fff]{1,2}数(?:$|[ ：:])/.test(after)) return null;
  // 户  名：
  if (/(?:^| )[\u4e00-\u9fff]$/.test(before) && /^[\u4e00-\u9fff] *[：:]/.test(after)) return null;
  if (/^[\u4e00-\u9fff]$/.test(before) && !LEADS_FIGURE.test(before) && !'本于'.includes(before)) return null;
  const across = before.slice(-1) + after.charAt(0);
  if (across === '个人' || SPREAD_WORDS.has(across)) return null;
  // 签  字：    日  期： the word before, or the one behind, is itself spread over the line.
  const spread = / ([\u4e00-\u9fff])$/.exec(before.slice(-2))?.[1];
  if (spread !== undefined && !measureAt(spread)) return null;
  // 户  主：    人  口：
  const [, first = '', gap = '', second = ''] = SPREAD_BEHIND.exec(after) ?? [];
  const word = gap && first + second;
  if (SPREAD_WORDS.has(word)) return null;
  // 一、二 columns of a table set with blanks: the word before is a heading of its own.
  if (
    /^.[\u4e00-\u9fff]{3,}$/.test(after.trim()) &&
    /(?:^| )[\u4e00-\u9fff]{2,4}$/.test(before) &&
    !/[达共约近有为资入计收放成设增]$/.test(before)
  )
    return null;
  return doubtful ? 'maybeTyped' : 'onlyTyped';
}
