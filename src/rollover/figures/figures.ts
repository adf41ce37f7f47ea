import { readQuantity } from '../../placeholders/reading/quantity';
import type { Figure } from '../decision';
import type { Passage } from '../passage';
import type { Reason } from '../reasons/reason';
import { type Rule, type Saying, rule } from '../rule';
import { carriedFigures } from './comparisons';
import { NUMBER } from './number';
import { isFrequency, standsFor } from './standing';

/** A limit that says who or what is meant: 60周岁以上老年人, 50万元以上的村. */
const AGE_LIMIT = /^(?:周岁|岁)(?:及)?(?:以[上下内])/;
const LIMIT = /^(?:及)?以[上下内](?=的?[\u4e00-\u9fff])(?!并|且|和|或)/;
const LASTS = /^年(?!龄|均)/;
/** 到2027年, 3年内: what comes behind is for then; the end of a span of years is no such time. */
const TIMES = /(?<![\d至—~-])((?:19|20)\d\d)年|(?:\d|[一二三四五六七八九十])年(?:之)?内/g;
const OLD_YEAR = /((?:19|20)\d\d)年(?:底|末)?/g;
/** What says that the figure is of now all the same. */
const STILL_COUNTS =
  /年(?:\d+月)?[^，。；]{0,4}的[\u4e00-\u9fff]|到|至|达|以[来前后]|之[前后]|出生|起|累计|现|共有|目前|增|从|提高|提升|上升|下降|减/;

function placeholderFor(written: string): string {
  return written.includes('.') ? 'XX.X' : 'XX';
}

/** A figure: what was done is blank, what is planned as well, and was the target; what is no result stays. */
function figure(passage: Passage, at: number, written: string, carried: ReadonlyMap<number, string>): Saying {
  const after = passage.text.slice(at + written.length, at + written.length + 24);
  if (LASTS.test(after)) return { action: 'keep', reason: 'duration' };
  const quantity = readQuantity(after);
  const unit = quantity?.unit ?? '';
  const rest = quantity?.rest ?? after;
  const zone = passage.zoneAt(at);
  const keep = (reason: Reason): Saying => ({ action: 'keep', reason });
  const base: Figure = { kind: quantity?.kind ?? 'free', unit, last: written };
  const ask = (reason: Reason): Saying => ({
    ...{ action: 'ask', reason, figure: base },
    result:
      reason === 'threshold' || reason === 'static' || reason === 'projectSize' || reason === 'contract'
        ? written
        : placeholderFor(written),
  });
  const blank = (reason: Reason, more: Partial<Figure> = {}, result = placeholderFor(written)): Saying => ({
    ...{ action: 'blank', reason, result, figure: { ...base, ...more } },
  });

  const before = passage.clauseBefore(at);
  if (AGE_LIMIT.test(after) || /(?:年满|未满|满)$/.test(before)) return keep('limit');
  if (base.kind === 'age' && !/年龄|平均/.test(before)) return ask('person');
  // 2023、2024: a year that does not say so.
  if (!quantity && /^(?:19|20)\d\d$/.test(written)) return ask('unclear');
  const limits = LIMIT.test(rest) && (zone !== 'plan' || base.kind === 'money' || rest.charAt(2) === '的');
  if (limits) return keep('limit');
  if (/^件?(?:民生|惠民|为民)?实事/.test(after)) return keep('promises');
  const far = farYear(passage, at);
  if (far === 'kept') return keep('farTarget');
  if (zone === 'plan') {
    if (written === '0' || (written === '100' && after.startsWith('%'))) return keep('absoluteTarget');
    if (isFrequency(before)) return keep('frequency');
    return blank('target', { target: true });
  }
  if (isBaseValue(passage, at)) return keep('baseValue');
  const stands = standsFor(passage, at, unit, rest);
  if (stands) return stands === 'requirement' ? keep(stands) : ask(stands);
  if (zone === 'problems' && base.kind === 'count') return ask('problemFigure');
  if (far === 'old') return ask('oldFigure');
  const value = carried.get(at);
  if (value !== undefined) return blank('carried', { carried: true }, value);
  if (!quantity && /^[\u4e00-\u9fff]/.test(after) && !written.includes('.')) return ask('unclear');
  if (/每(?:人|户|亩|村)?(?:每[月年])[^，。；\d]{0,4}$/.test(passage.clauseBefore(at)))
    return blank('standard');
  const isCumulative = /以来[^，。；]{0,12}$|累计[^，。；]{0,10}$/.test(passage.clauseBefore(at));
  return isCumulative ? blank('cumulative', { cumulative: true }) : blank('figure');
}

/** What is told behind this is by how much it has changed since: 较2020年提高7.5个百分点. */
const CHANGES = /增|提高|提升|上升|降|减|扩大|缩小|多|少|高|低|翻/;

/** The year from which on something is told, and the value from which it has changed: 2015年以来，由48%. */
const SINCE = /((?:19|20)\d\d)年(?:底|末)?(?:以来|起)[^。；\d]*(?:由|从)[^，。；\d]{0,4}$/;

/** Whether the value belongs to a year that stays: 由2020年的71%. */
function isBaseValue(passage: Passage, at: number): boolean {
  const since = SINCE.exec(passage.sentenceBefore(at))?.[1];
  if (since !== undefined) return Number(since) < passage.years.year - 1;
  const before = passage.clauseBefore(at);
  const [, year, lead = ''] = /((?:19|20)\d\d)年(?:底|末)?的?([^，。；\d]{0,4})$/.exec(before) ?? [];
  if (year === undefined || Number(year) >= passage.years.year - 1) return false;
  return !CHANGES.test(lead) && !/以来/.test(before);
}

/** Whether the figure is of a year that stays: one far ahead, or one long past. */
function farYear(passage: Passage, at: number): 'kept' | 'old' | null {
  const { year: own } = passage.years;
  const nearest = [...passage.sentenceBefore(at).matchAll(TIMES)].at(-1);
  if (nearest && (nearest[1] === undefined || Number(nearest[1]) > own + 1)) return 'kept';
  const clause = passage.clauseBefore(at);
  const old = [...clause.matchAll(OLD_YEAR)].at(-1);
  if (!old || Number(old[1]) >= own - 1) return null;
  return STILL_COUNTS.test(clause.slice(old.index)) ? null : 'old';
}

/** Figures in digits. */
export const figures: Rule = (passage) => {
  const carried = carriedFigures(passage);
  return rule(NUMBER, ([written], p, at) => figure(p, at, written, carried))(passage);
};
