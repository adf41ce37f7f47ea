import type { Candidate } from '../candidate';
import { type ParagraphText, surroundings } from '../paragraphText';
import type { Stretch } from '../patterns';
import { isWordLacking } from '../reading/lacking';
import { nounAt } from '../reading/nouns';
import { isGivenName, isSurname } from '../reading/personName';
import { isPaired, isTyped, readingOf } from './bold';
import { inDate } from './signs';

/**
 * *镇, 中共*市委: a single sign before the word of a place or a body. Behind a letter or a figure it multiplies, a bullet or a
 * remark's mark opens a line; where the line goes on with a name of such a kind it is one to come all the same, else it is asked.
 */
function beforeName(plain: string, start: number, end: number, others: boolean): Candidate[] {
  const before = plain.charAt(start - 1);
  const opens = plain.slice(Math.max(0, start - 3), start).trim() === '' || before === '\n';
  const after = plain.slice(end, end + 12);
  const noun = nounAt(after);
  // 董事长*先生, 请 *局长讲话, *书记、*部长, 。*书记; not 。*老人免票, which a remark is
  const isOffice = noun?.kind === 'person' && /(?:书记|主任|长)$/.test(noun.text);
  if (noun?.kind === 'person' && (!opens || others) && (noun.weak || opens || before === ' ' || isOffice))
    return [{ start, end, trust: isOffice && /[，、 ]/.test(before) ? 'onlyTyped' : 'never' }];
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
  const { kind, evidence } = readingOf(text, run);
  const named = kind === 'place' && evidence !== 'none';
  if (named && !/[\u4e00-\u9fff、”]/.test(text.plain.charAt(run.end))) return [];
  const certain = beside || named || text.plain.charAt(run.start - 1) === '第';
  // 吨*公里，, 单价*吨
  if (/[人台吨亩车元天次价量数额]/.test(text.plain.charAt(run.start - 1)))
    return [{ start: run.start, end: run.end, trust: 'never' }];
  return [{ start: run.start, end: run.end, trust: certain ? 'onlyTyped' : 'maybeTyped' }];
}

function isCounted(text: ParagraphText, run: Stretch): boolean {
  const { plain } = text;
  return (
    /[\u4e00-\u9fff、，,》”]/.test(plain.charAt(run.start - 1)) &&
    plain.charAt(run.end) !== ' ' &&
    isTyped(text, run)
  );
}

/** As near as this three single signs are a row: UTF-16 units. */
const ROW_REACH = 60;

/** 打造活力*、生态*、美誉*: whether a single sign is one of three near one another, which stand for names. */
function inRow(runs: readonly Stretch[], index: number): boolean {
  return [index - 2, index - 1, index].some((from) => {
    const row = runs.slice(Math.max(0, from), from + 3);
    const [first, , last] = row;
    const single = row.every(({ start, end }) => end - start === 1);
    return from >= 0 && first && last && single && last.end - first.start < ROW_REACH;
  });
}

/** 单价*数量, 长*宽 */
const MEASURED = /^[价长宽高深厚量率数重费额分积]|[长宽高深厚数单系比]$/;

/** 村支书*因病, 农家出身的*，, 就*温泉提质: where a name or a word is due. */
function alone(plain: string, start: number): Candidate[] {
  const end = start + 1;
  const one: Candidate = { start, end, trust: 'never' };
  // *年度是执行, *年，我镇
  const year = /^年度?(?=，(?!指)|\*|主要|全[省市县区镇]|工作)|^年度(?=[\u4e00-\u9fff])/.exec(
    plain.slice(end, end + 4),
  )?.[0];
  if (year !== undefined && /^$|[、，。\s]/.test(plain.charAt(start - 1)))
    return [{ start, end, trust: 'never', kind: 'year', unit: year }];
  // *月中旬
  if (start === 0 && /^月(?:[上中下]旬|份|\d)/.test(plain.slice(end, end + 3)))
    return [{ start, end, trust: 'never', kind: 'date', unit: '月' }];
  if (/(?:书记|支书|主任|[镇乡村县局科]长)$/.test(plain.slice(Math.max(0, start - 2), start)))
    return [{ start, end, trust: 'never', kind: 'person', unit: '' }];
  // *是典型的丘区县，*历史悠久，: where the clause begins with what is said of it
  if (/^(?:是[^否指]|位于|地处|历史悠|素有)/.test(plain.slice(end, end + 3))) return [one];
  const [before, after] = [plain.charAt(start - 1), plain.charAt(start + 1)];
  // 建设平安*安全工作会议, 党的*精神, “*”思路: within words nothing is remarked on, and nothing multiplies but measures.
  const within =
    /[\u4e00-\u9fff“]/.test(before) &&
    /^(?!号)[\u4e00-\u9fff”]/.test(after) &&
    !MEASURED.test(before + after) &&
    // 张*明，: a given name that is masked
    !(isSurname(before) && /^.[，、（( ]/.test(plain.slice(start + 1, start + 3)));
  return within || (/[的新]/.test(before) && /[，。；、]/.test(after)) ? [one] : [];
}

/** 20*年, *月*日, 王*, *镇, 共*户: one alone may be a remark's mark as well, or one of Markdown's. */
export function onSingle(text: ParagraphText, runs: readonly Stretch[], index: number): Candidate[] {
  const { plain } = text;
  const run = runs[index];
  if (!run) return [];
  const { start, end } = run;
  const year = /(?:^|\D)(20\d?|19\d?)$/.exec(plain.slice(Math.max(0, start - 4), start))?.[1];
  if (year !== undefined && /^(?: ?年|[上下]半年)/.test(plain.slice(end, end + 3)))
    return [{ start: start - year.length, end, trust: 'always', kind: 'year', unit: '年' }];
  if (inDate(plain, start, end)) return [{ start, end, trust: 'onlyTyped' }];
  // 9月*0日
  if (plain.charAt(start - 1) === '月' && /^\d日/.test(plain.slice(end, end + 2)))
    return [
      {
        start,
        end: end + 1,
        trust: plain.charAt(end) === '0' ? 'always' : 'never',
        kind: 'date',
        unit: '日',
      },
    ];
  // *重点*: Markdown's italics.
  if (isPaired(text, runs, index)) return alone(plain, start);
  const found = amidWords(text, run, index, runs);
  return isWordLacking(plain, run) ? found.map((one) => ({ ...one, trust: 'always' })) : found;
}

/** What a single sign stands for that is neither a date's nor Markdown's. */
function amidWords(text: ParagraphText, run: Stretch, index: number, runs: readonly Stretch[]): Candidate[] {
  const { plain } = text;
  const { start, end } = run;
  // 王*、李*: names kept back, or still to come
  if (isGivenName(surroundings(text, start, end)))
    return [{ start, end, trust: 'never', kind: 'person', unit: '' }];
  const name = beforeName(plain, start, end, runs.length > 1);
  if (name.length > 0) return name;
  const counted = beforeUnit(text, runs, index);
  if (counted.length > 0) return counted;
  // 活力*、生态*, *、*以及
  const isMask =
    inRow(runs, index) &&
    /[\u4e00-\u9fff、]/.test(plain.charAt(start - 1)) &&
    /[、，。”以等及]/.test(plain.charAt(end));
  return isMask ? [{ start, end, trust: 'never' }] : alone(plain, start);
}
