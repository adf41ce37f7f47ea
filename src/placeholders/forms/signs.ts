import { type Candidate, candidatesOf, type Form } from '../candidate';
import { type ParagraphText, isDoubled, surroundings } from '../paragraphText';
import { type Stretch, stretches } from '../patterns';
import { type Reading, readKind } from '../reading/kinds';
import { nounAt } from '../reading/nouns';
import { isGivenName, isTitled } from '../reading/personName';
import { readQuantity } from '../reading/quantity';
import { PROVINCES } from '../reading/provinces';
import { behindNumberLabel } from '../reading/fields';

/** A province's sign and a letter stand before the number of a plate. */
function isPlate(plain: string, at: number): boolean {
  return /[A-Z]/.test(plain.charAt(at - 1)) && at > 1 && PROVINCES.includes(plain.charAt(at - 2));
}

/** A pair of Markdown's ** is seldom further apart. */
const BOLD_REACH = 40;

const readingOf = (text: ParagraphText, { start, end }: Stretch): Reading =>
  readKind('**', surroundings(text, start, end));

const isTyped = (text: ParagraphText, run: Stretch): boolean => readingOf(text, run).evidence === 'strong';

/** What asks: then the marks behind it are a question's own. */
const ASKS =
  /(?:[吗呢么吧啊呀谁]|什么[^，。]{0,8}|怎[^，。]{0,8}|为何[^，。]{0,8}|如何[^，。]{0,8}|多少[^，。]{0,6}|是否[^，。]{0,10}|哪[^，。]{0,8}|(.)不\1[^，。]{0,4}|有没有[^，。]{0,6})$/;

/**
 * Whether a like run near it makes a pair around something: one of them has no word beside it that tells what it would be, and
 * what is between them touches both.
 */
function isPaired(text: ParagraphText, runs: readonly Stretch[], index: number): boolean {
  const [before, run, behind] = [runs[index - 1], runs[index], runs[index + 1]];
  return isPair(text, before, run) || isPair(text, run, behind);
}

function isPair(text: ParagraphText, open: Stretch | undefined, close: Stretch | undefined): boolean {
  if (!open || !close || close.end - close.start !== open.end - open.start) return false;
  if (close.start - open.end > BOLD_REACH) return false;
  const { plain } = text;
  // **省**市自然资源厅: an address goes on.
  if (/[省市县区镇乡]/.test(plain.charAt(open.start - 1)) && isTyped(text, open)) return false;
  // 20**年 is a year.
  if (isYear(plain, open) || isYear(plain, close)) return false;
  // *先生。*先生: the same word behind both
  if (plain.slice(open.end, open.end + 2) === plain.slice(close.end, close.end + 2)) return false;
  // 举行**有限公司奠基仪式。我代表**市委: no bold goes on over a sentence's end.
  if (/[。！？；]./.test(plain.slice(open.end, close.start))) return false;
  // **原告：** is a label in bold.
  if (/^[\u4e00-\u9fff]{1,8}：$/.test(plain.slice(open.end, close.start))) return true;
  // 镇长**任组长，镇人大主席**任副组长: names
  if (isTitled(plain.slice(Math.max(0, open.start - 6), open.start))) return false;
  // 我叫***，现任***村: no bold begins with a comma, no italics end with one.
  if (/[\s，,。；、！？]/.test(plain.charAt(open.end))) return false;
  const last = plain.charAt(close.start - 1);
  if (
    /[\s：（“《、于被的和与及]/.test(last) ||
    // *乡打造“……”的新*，: no italics go on over a clause.
    (close.end - close.start === 1 && /[，。；“”]/.test(plain.slice(open.end, close.start))) ||
    (close.start - open.end > 3 && '约近达共'.includes(last)) ||
    (last === '，' && close.end - close.start === 1)
  )
    return false;
  // **公司**项目: what is behind each is no word of a bold text, as **重点**工作 is.
  const { evidence, kind } = readingOf(text, open);
  const named = evidence === 'strong' || (evidence !== 'none' && kind !== 'topic');
  return !named || readingOf(text, close).evidence === 'none';
}

const isYear = (plain: string, { start, end }: Stretch): boolean =>
  plain.charAt(end) === '年' && /(?:19|20)$/.test(plain.slice(Math.max(0, start - 2), start));

/** 1**户, 20**年: the digits before the signs belong to the figure. */
function withDigits(plain: string, start: number): number {
  const digits = /(?:^|[^\dA-Za-z*#?.])(\d{1,3}\.?)$/.exec(plain.slice(Math.max(0, start - 5), start))?.[1];
  return start - (digits?.length ?? 0);
}

/** 电话：0551-****, 卡号6228****: the rest of a number is to come; with the digits that are known. Undefined where no label tells it. */
function maskedNumber(plain: string, { start, end }: Stretch): Candidate | undefined {
  if (end - start < 3 || /[\dA-Za-z]/.test(plain.charAt(end))) return undefined;
  const before = plain.slice(Math.max(0, start - 24), start);
  const label = before.replace(/[\d-]+$/, '');
  if (!behindNumberLabel(label)) return undefined;
  return { start: start - (before.length - label.length), end, trust: 'always', kind: 'free', unit: '' };
}

/** *月*日: single signs that make a date together. */
function inDate(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 3), start);
  return (
    /^月 ?[*?#]{1,2}日/.test(plain.slice(end, end + 5)) ||
    (/[*?#]月 ?$/.test(before) && plain.charAt(end) === '日')
  );
}

/**
 * *镇, 中共*市委: a single sign before the word of a place or a body. Behind a letter or a figure it multiplies, a bullet or a
 * remark's mark opens a line; where the line goes on with a name of such a kind it is one to come all the same, else it is asked.
 */
function beforeName(plain: string, start: number, end: number, others: boolean): Candidate[] {
  const before = plain.charAt(start - 1);
  const opens = plain.slice(Math.max(0, start - 3), start).trim() === '' || before === '\n';
  const after = plain.slice(end, end + 12);
  const noun = nounAt(after);
  // 董事长*先生
  if (noun?.kind === 'person' && noun.weak && !opens) return [{ start, end, trust: 'never' }];
  if (noun?.kind !== 'place' && noun?.kind !== 'org') return [];
  // 中共 * 市 * 镇: set apart on both sides, as Markdown's bullets are not.
  const apart = before === ' ' && /[\u4e00-\u9fff] $/.test(plain.slice(Math.max(0, start - 2), start));
  if ((after.startsWith(' ') && !apart) || /[A-Za-z\d)）\]]/.test(before)) return [];
  // *大道, *公司: such words end others too.
  if (noun.weak) return opens ? [] : [{ start, end, trust: 'never' }];
  if (!opens || (others && start === 0)) return [{ start, end, trust: 'onlyTyped' }];
  const named = /^(?:[省市县区镇乡村]|街道)(?:\*|人民政府|党委|委员会|政府|[\u4e00-\u9fff]{0,3}[局办])/.test(
    after,
  );
  return [{ start, end, trust: named ? 'onlyTyped' : 'maybeTyped' }];
}

/** 共*户, 投资*万元: alone, as likely a remark's mark as a figure to come. In *户*人 and 第*届 it is none. */
function beforeUnit(text: ParagraphText, runs: readonly Stretch[], index: number): Candidate[] {
  const run = runs[index];
  if (!run || !isCounted(text, run)) return [];
  const beside = [runs[index - 1], runs[index + 1]].some((other) => other && isCounted(text, other));
  // 现代化新*的 names a place; a remark's mark ends a clause: 新*，
  const named = readingOf(text, run).kind === 'place';
  if (named && !/[\u4e00-\u9fff、”]/.test(text.plain.charAt(run.end))) return [];
  const certain = beside || named || text.plain.charAt(run.start - 1) === '第';
  return [{ ...run, trust: certain ? 'onlyTyped' : 'maybeTyped' }];
}

function isCounted(text: ParagraphText, run: Stretch): boolean {
  const { plain } = text;
  return (
    /[\u4e00-\u9fff、，,]/.test(plain.charAt(run.start - 1)) &&
    plain.charAt(run.end) !== ' ' &&
    isTyped(text, run)
  );
}

/** 村支书*因病, 农家出身的*，: where a name or a word is due. */
function alone(plain: string, start: number, isMask: boolean): Candidate[] {
  const one = { start, end: start + 1, trust: 'never' } as const;
  // 活力*、生态*, *、*以及: a sign for a name all through the text
  if (
    isMask &&
    /[\u4e00-\u9fff、]/.test(plain.charAt(start - 1)) &&
    /[、，。”以等及]/.test(plain.charAt(start + 1))
  )
    return [one];
  if (/(?:书记|支书|主任|[镇乡村县局科]长)$/.test(plain.slice(Math.max(0, start - 2), start)))
    return [{ ...one, kind: 'person', unit: '' }];
  return /[的新]/.test(plain.charAt(start - 1)) && /[，。；、]/.test(plain.charAt(start + 1)) ? [one] : [];
}

/**
 * ***万元, **镇. Markdown's **bold** is not: a run is bold's when it, or a like run within reach, has no word beside it
 * that tells what it would be.
 */
export const stars: Form = (text) => {
  const { plain } = text;
  const runs = stretches(plain, /\*+(?:\.\*+)?/g);
  const isMask = runs.filter(({ start, end }) => end - start === 1).length > 2;
  return runs.flatMap(({ start, end }, index): Candidate[] => {
    const masked = maskedNumber(plain, { start, end });
    if (masked) return [masked];
    // *.*公斤: a decimal
    if (plain.slice(start, end).includes('.')) return [{ start, end, trust: 'onlyTyped' }];
    if (end - start === 1) {
      const year = /(?:^|\D)(20\d?|19\d?)$/.exec(plain.slice(Math.max(0, start - 4), start))?.[1];
      if (year !== undefined && /^ ?年/.test(plain.slice(end, end + 2)))
        return [{ start: start - year.length, end, trust: 'always', kind: 'year', unit: '年' }];
      if (inDate(plain, start, end)) return [{ start, end, trust: 'onlyTyped' }];
      // *重点*: Markdown's italics.
      if (isPaired(text, runs, index)) return alone(plain, start, false);
      // 王*、李*: names kept back, or still to come
      if (isGivenName(surroundings(text, start, end)))
        return [{ start, end, trust: 'never', kind: 'person', unit: '' }];
      const name = beforeName(plain, start, end, runs.length > 1);
      if (name.length > 0) return name;
      const counted = beforeUnit(text, runs, index);
      return counted.length > 0 ? counted : alone(plain, start, isMask);
    }
    // 豫A*****: a number plate.
    if (end - start > 3 && isPlate(plain, start))
      return [{ start, end, trust: 'never', kind: 'docNumber', unit: '' }];
    const widest = plain.startsWith('以下', end + 1) ? 40 : 20;
    if (
      end - start > widest ||
      /[A-Za-z]/.test(plain.charAt(start - 1)) ||
      /[A-Za-z\d]/.test(plain.charAt(end))
    )
      return [];
    // No Markdown has more than three: ******街道, ********（采购人）.
    if (end - start > 3)
      return /[\u4e00-\u9fff（(》]/.test(plain.charAt(end)) ||
        (/[\u4e00-\u9fff、]/.test(plain.charAt(start - 1)) && /^$|[、，。；]/.test(plain.charAt(end))) ||
        (/[：:]/.test(plain.charAt(start - 1)) && /^$|[）)，。；]/.test(plain.charAt(end)))
        ? [{ start, end, trust: 'typed' }]
        : [];
    if (isPaired(text, runs, index)) return [];
    // 镇长**任组长
    if (isTitled(plain.slice(Math.max(0, start - 6), start)) && /[、，。；任主作]/.test(plain.charAt(end)))
      return [{ start, end, trust: 'always', kind: 'person', unit: '' }];
    // 原告***称, 受**委托: a name within a sentence.
    const within =
      /[\u4e00-\u9fff：:，、“—]/.test(plain.charAt(start - 1)) ||
      /^(?:有限|股份)/.test(plain.slice(end, end + 2));
    return [{ start: withDigits(plain, start), end, trust: within ? 'typed' : 'onlyTyped' }];
  });
};

/** 议题？个，, 12.？%, 1—？月: one alone where nothing but a figure goes on to the clause's end. */
function isFigure(plain: string, start: number, end: number): boolean {
  const after = plain.slice(end, end + 8);
  const { rest } = readQuantity(after) ?? {};
  return (
    (rest !== undefined &&
      /^(?:$|[，。；、）（])/.test(rest) &&
      /[\u4e00-\u9fff.]/.test(plain.charAt(start - 1))) ||
    (after.startsWith('月') && /\d[—-]$/.test(plain.slice(Math.max(0, start - 2), start)))
  );
}

/** ##户, ??户, ？？人: only with a measure word or a place behind them. A question's own marks are left alone. */
export const marks: Form = (text) => {
  const { plain } = text;
  return candidatesOf(stretches(plain, /#+|\?+/g), ({ start, end }): Candidate[] => {
    if (plain.charAt(start) === '?' && ASKS.test(plain.slice(Math.max(0, start - 12), start))) return [];
    if (end - start === 1) {
      if (inDate(plain, start, end)) return [{ start, end, trust: 'onlyTyped' }];
      return isFigure(plain, start, end)
        ? [{ start: withDigits(plain, start), end, trust: 'maybeTyped' }]
        : [];
    }
    // 拟投资（万元）：？？
    if (plain.charAt(start - 1) === '：' && /^$|[，。；]/.test(plain.charAt(end)))
      return [{ start, end, trust: 'never' }];
    return end - start > 6 || isDoubled(plain, end)
      ? []
      : [{ start: withDigits(plain, start), end, trust: 'onlyTyped' }];
  });
};
