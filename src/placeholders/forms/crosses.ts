import { type Candidate, candidatesOf, type Form } from '../candidate';
import type { ParagraphText } from '../paragraphText';
import { ending, stretches } from '../patterns';
import { behindNumberLabel } from '../reading/fields';
import { isWordLacking } from '../reading/lacking';
import { PROVINCES } from '../reading/provinces';
import { readQuantity } from '../reading/quantity';
import { type WordRun, wordRuns } from '../wordRuns';

/**
 * The forms made of X and ×, alone (`XX`, `X.X`, `X,XXX`) or with the digits that are known already
 * (`20XX`, `1XX`, `3.X`, `XX00`). Letters on either side make an ordinary word of it.
 */

/** No telephone and no account has more. */
const LONGEST_NUMBER = 24;

/**
 * What two runs are called that are one placeholder although a sign parts them: X X 镇, a telephone's XXX-XXXXXXXX, an account's
 * XXXX XXXX XX, 20 XX年. Undefined where they are two.
 */
function asOne({ plain }: ParagraphText, last: WordRun, run: WordRun): string | undefined {
  if (run.start !== last.end + 1 || last.plain.length > LONGEST_NUMBER) return undefined;
  const parted = plain.charAt(last.end);
  const isNumber =
    parted === '-' &&
    /^\d?X{3,}(?:-X{4,})*$/.test(last.plain) &&
    /^X{4,}$/.test(run.plain) &&
    !readQuantity(plain.slice(run.end, run.end + 8));
  const isSpaced =
    parted === ' ' &&
    ((/^[X×]$/.test(run.plain) && /^[X×](?: [X×]){0,6}$/.test(last.plain)) ||
      (/^X{2,4}$/.test(run.plain) && /^X{4}(?: X{4})*$/.test(last.plain)));
  if (isNumber || isSpaced) return plain.slice(last.start, run.end);
  const isYear = /^(?:19|20) [X×]{2} ?年/.test(plain.slice(last.start, run.end + 2));
  return isYear ? last.plain + run.plain : undefined;
}

/** The runs of letters, digits and crosses, those joined that are one placeholder. */
function joinedRuns(text: ParagraphText): WordRun[] {
  const joined: WordRun[] = [];
  for (const run of wordRuns(text.plain)) {
    const last = joined.at(-1);
    const plain = last && asOne(text, last, run);
    if (!last || plain === undefined) joined.push(run);
    else joined[joined.length - 1] = { start: last.start, end: run.end, plain };
  }
  return joined;
}

/** 二〇XX, 二○二X, 一九XX: the year to which Chinese digits before the run belong. */
function chineseYear(text: ParagraphText, { start, end, plain }: WordRun): Candidate | undefined {
  if (plain.length > 3 || !/[○〇零一二三四五六七八九]/.test(text.plain.charAt(start - 1))) return undefined;
  const before = text.plain.slice(Math.max(0, start - 3), start);
  const known = /(?:二[○〇零O]|一[八九])[○〇零O一二三四五六七八九]?$|二$/.exec(before)?.[0].length;
  if (known === undefined || known + plain.length !== 4) return undefined;
  if (known === 1 && text.plain.charAt(end) !== '年') return undefined;
  return { start: start - known, end, trust: 'always', kind: 'year', unit: '年' };
}

/** What is told of a person: 答案：X, 型号：X are answers. */
const behindFact = ending(/(?:性别|民族|年龄|姓名|职务|籍贯|学历|[议请报系责办]人)：/);

function whole({ plain }: ParagraphText, { start, end }: WordRun): Candidate {
  // 成功防御X号台风; 性别：X，
  const due =
    isWordLacking(plain, { start, end }) ||
    (behindFact(plain.slice(Math.max(0, start - 3), start)) && /^[，；。]?$/.test(plain.charAt(end)));
  return { start, end, trust: end - start > 1 || due ? 'always' : 'typed' };
}

/** 面积×XX: a lone × at an edge is the sign, XX×XX are two factors. */
function pure(text: ParagraphText, run: WordRun): Candidate[] {
  const { start, plain } = run;
  if (!/X/.test(plain) || !/×/.test(plain)) return [whole(text, run)];
  return stretches(plain, /X+/g).map((factor): Candidate => {
    const trust = factor.end - factor.start > 1 ? 'always' : 'typed';
    return { start: start + factor.start, end: start + factor.end, trust };
  });
}

/** Nothing but these is said with a decimal of which only the whole number is known. */
const DECIMAL_UNIT = /^(?:[万亿]|%|‰|个?百分点|元|倍|公里|千米|米|亩|公顷|吨|公斤|斤|平方米|平方公里)/;

/** 1.XX村, 2.20XX年: the number of a list before the placeholder is none of it; 1.X万亩 is a decimal. */
function withoutListNumber(text: ParagraphText, run: WordRun): WordRun {
  const number = /^\d{1,2}\.(?=[\dX×]*[X×])/.exec(run.plain)?.[0];
  if (number === undefined || !/^$|[。；：\s]/.test(text.plain.charAt(run.start - 1))) return run;
  const rest = run.plain.slice(number.length);
  const unit = readQuantity(text.plain.slice(run.end, run.end + 10))?.unit ?? '';
  if (DECIMAL_UNIT.test(unit) && !/^(?:19|20)/.test(rest)) return run;
  return { start: run.start + number.length, end: run.end, plain: rest };
}

const behindOperand = ending(/(?:\d ?[\u4e00-\u9fffA-Za-z㎡]{0,3}|[)）]|[数量价积率额费]|面积) ?/);

function masked(text: ParagraphText, run: WordRun): Candidate[] {
  const { start, end, plain } = run;
  // 13.6米×3.1米, 面积×2.5元: the sign multiplies.
  if (/^×\d[\d.,]*$/.test(plain) && behindOperand(text.plain.slice(Math.max(0, start - 8), start))) return [];
  // 电话：0512XXXX
  if (/^\d{3,14}X{3,}$/.test(plain) && behindNumberLabel(text.plain.slice(Math.max(0, start - 8), start)))
    return [{ start, end, trust: 'always', kind: 'free', unit: '' }];
  // 20X1年: a year of examples, or one to come
  if (/^(?:19|20)X\d$/.test(plain) && text.plain.charAt(end) === '年')
    return [{ start, end, trust: 'never', kind: 'year', unit: '年' }];
  const hidden = plain.replace(/[^X×]/g, '').length;
  const { kind } = readQuantity(text.plain.slice(end, end + 10)) ?? {};
  // X112元, 1XX32元: no road or class is counted in money.
  if (
    (kind === 'money' || kind === 'percent') &&
    /^[\dX]{2,8}(?:\.[\dX]{1,4})?$/.test(plain) &&
    !/\d{6}/.test(plain)
  )
    return [{ start, end, trust: 'typed' }];
  // X8.7级: a class.
  if (/^X\d/.test(plain) && plain.includes('.') && !/^[万亿]/.test(text.plain.charAt(end))) return [];
  const half =
    /^\d{1,6}\.?[X×]+$/.test(plain) ||
    plain.includes(',') ||
    (/\.[\dX×]{1,4}$/.test(plain) && !/\d[X×]+\d/.test(plain));
  const zeros = /^[X×]+0+$/.test(plain) || /^X{2,}\d+$/.test(plain);
  if ((half && !/\d{9}/.test(plain)) || zeros)
    return [{ start, end, trust: hidden > 1 && !/^\d{4,}/.test(plain) ? 'typed' : 'onlyTyped' }];
  return hidden > 1 && plain.length <= 12 && /^\d+X+\d*$/.test(plain) ? [{ start, end, trust: 'never' }] : [];
}

/** GDPXX亿元, LEDXXX盏: an abbreviation that runs into the figure. XXkm: the unit in Latin letters. */
function beside(text: ParagraphText, run: WordRun): Candidate[] {
  const { start, end, plain } = run;
  // GXXX, SXX高速, 乡道YXXX: a road whose number is to come.
  if (/^[GSYC]X{2,4}$/.test(plain)) {
    const named =
      /[国省县乡村]道|高速|公路/.test(text.plain.slice(end, end + 2)) ||
      /[国省县乡村]道/.test(text.plain.slice(Math.max(0, start - 2), start));
    const certain = named || /[GS]X{3}/.test(plain);
    if (certain || /[GS]/.test(plain))
      return [{ start, end, trust: certain ? 'always' : 'onlyTyped', kind: 'place', unit: '' }];
  }
  // 贵A×××××: a number plate that is masked.
  const plate = /^[A-Z]([X×]{3,6})$/.exec(plain)?.[1];
  if (plate !== undefined && PROVINCES.includes(text.plain.charAt(start - 1) || ' '))
    return [{ start: start + 1, end, trust: 'never', kind: 'docNumber', unit: '' }];
  const unit = plain.replace(/^(?=\d*[X×])[\dX×]+(?:\.[\dX×]+)?/, '');
  if (unit !== plain && !/\d[X×]\d/.test(plain) && readQuantity(unit))
    return [{ start, end: end - unit.length, trust: 'typed' }];
  const figure = /^[A-WYZa-wyz]{2,6}(X{2,4}(?:\.X{1,2})?|X\.X{1,2})$/.exec(plain)?.[1];
  return figure === undefined ? [] : [{ start: end - figure.length, end, trust: 'onlyTyped' }];
}

export const crosses: Form = (text) =>
  candidatesOf(joinedRuns(text), (word): Candidate[] => {
    if (/^(?:X+|×+)$/.test(word.plain)) return [chineseYear(text, word) ?? whole(text, word)];
    if (!/[X×]/.test(word.plain)) return [];
    const run = withoutListNumber(text, word);
    // 二OXX年, 二0XX年: the letter or the figure for 〇
    if (/^[O0][X×]{1,2}$/.test(run.plain) && text.plain.charAt(run.start - 1) === '二')
      return [{ start: run.start - 1, end: run.end, trust: 'always', kind: 'year', unit: '年' }];
    if (/[^\dX×., -]/.test(run.plain)) return beside(text, run);
    if (/\d/.test(run.plain)) return masked(text, run);
    const year = chineseYear(text, run);
    return year ? [year] : pure(text, run);
  });

/** Hours, years and numbers begin or end with zeros: 00时, 10:00, 1.00, 1 000, A00, 00号. */
const ZEROS = /(?<![\w×.,/：:+-]|\d )0{2,4}(?![\w×.,时分秒年点号后：:])/g;

/** 00万元, 000户, 00月00日: no figure is written so. */
export const zeros: Form = ({ plain }) =>
  stretches(plain, ZEROS).map(({ start, end }) => ({ start, end, trust: 'maybeTyped' }));
