import type { Passage } from '../passage';
import type { Reason } from '../reasons/reason';
import { rule, type Rule, type Saying } from '../rule';
import { endsNamedPlan } from '../facts/position';
import { chineseYear, toChineseYear } from '../numerals';
import { isAffairOfNext, isCompared, isHonoured, isIntended, isProject, YEAR } from './yearWords';

/** From then on a rule is in force. */
const IN_FORCE = /^起(?:正式)?(?:施行|实施|执行|生效)/;
/** Born, joined, served: what happened to a person once. */
const LIFE = /^(?:\d{1,2}月)?(?:\d{1,2}日)?[)）]?(?:出生|生|入党|加入|参军|入伍|参加工作|去世|牺牲)/;

/** A year that stands alone: the report's own, those before and behind it; all others stay. */
function single(passage: Passage, at: number, year: number, written: string, result: string): Saying {
  const { years, step } = passage;
  const end = at + written.length;
  const asked = (reason: Reason): Saying => ({ action: 'ask', reason, result });
  const shift = (reason: Reason): Saying => ({ action: 'shift', reason, result });
  if (year < years.year - 1) return { action: 'keep', reason: 'history' };
  if (year > years.year + 1)
    return year <= years.to + 1 && year + step > years.to + 1 && year <= passage.newYearAt(at)
      ? { action: 'ask', reason: 'farYearReached' }
      : { action: 'keep', reason: 'farYear' };
  if (passage.zoneAt(at) === 'title') return shift('reportYear');
  if (year > years.year && passage.zoneAt(at) === 'plan') {
    const isTerm = /[到至]$/.test(passage.text.slice(0, at));
    const isPlanEnd = isTerm && endsNamedPlan(passage.sentence(at), year, year + step);
    return isPlanEnd ? asked('planHandover') : shift('planYear');
  }
  if (isHonoured(passage, at)) return asked('honour');
  if (isProject(passage, at)) return asked('projectYear');
  if (year === years.year) return shift('reportYear');
  if (year < years.year) {
    if (/^以来/.test(passage.text.slice(end))) return asked('sinceLastYear');
    return isCompared(passage, at, end) ? shift('comparedYear') : asked('lastYear');
  }
  if (isAffairOfNext(passage, at) || isIntended(passage, at)) return shift('planYear');
  return asked('nextYear');
}

/** With a month, a half or a quarter: where data end they move on, and what happened in a month was once. */
function withMonth(passage: Passage, at: number, written: string, year: number): Saying {
  const { years, step } = passage;
  if (Math.abs(year - years.year) > 1) return single(passage, at, year, written, written);
  const text = passage.text;
  const after = text.slice(at + written.length);
  const result = String(year + step) + written.slice(4);
  if (LIFE.test(after)) return { action: 'keep', reason: 'life' };
  if (IN_FORCE.test(after) && year <= years.year) return { action: 'keep', reason: 'history' };
  const isDeadline = /^底?(?:之|以)?前/.test(after);
  const isCutoff = /(?:截至|截止到?|至|到)$/.test(text.slice(0, at)) && year === years.year;
  const hasDay = /日/.test(written);
  if (isCutoff && passage.zoneAt(at) !== 'plan') return { action: 'shift', reason: 'cutoff', result };
  if (year === years.year + 1 && passage.zoneAt(at) === 'plan' && (isDeadline || !hasDay))
    return { action: 'shift', reason: 'deadline', result };
  return { action: 'ask', reason: 'dateOfEvent', result: hasDay ? `${String(year + step)}年X月X日` : result };
}

/** Years of the calendar. */
export const years: readonly Rule[] = [
  // Without an event of its own: how far data go.
  rule(
    new RegExp(
      `${YEAR}(?:1(?:月份?)?[-—~至到]+\\d{1,2}月份?|前[一二三两1-3]季度|[一二三四1-4]季度|[上下]半年)`,
      'g',
    ),
    ([written, year = ''], p, at) => {
      const isNear = Math.abs(Number(year) - p.years.year) <= 1;
      const result = String(Number(year) + p.step) + written.slice(4);
      if (!isNear) return { action: 'keep', reason: 'history' };
      if (Number(year) < p.years.year && !isCompared(p, at, at + 5))
        return { action: 'ask', reason: 'lastYear', result };
      return { action: 'shift', reason: written.endsWith('半年') ? 'halfYear' : 'interval', result };
    },
  ),
  rule(new RegExp(`${YEAR}\\d{1,2}月(?:\\d{1,2}日|份)?`, 'g'), ([written, year = ''], p, at) =>
    withMonth(p, at, written, Number(year)),
  ),
  rule(new RegExp(YEAR, 'g'), ([written, year = ''], p, at) =>
    single(p, at, Number(year), written, String(Number(year) + p.step) + written.slice(4)),
  ),
  // 2024.12.31, 2024-12: a date, not a figure.
  rule(
    /(?<![\d.])((?:19|20)\d\d)[./-]\d{1,2}(?:[./-]\d{1,2})?(?![\d.%])(?![万亿元])/g,
    ([, year = ''], { years }) =>
      Math.abs(Number(year) - years.year) > 1
        ? { action: 'keep', reason: 'history' }
        : { action: 'ask', reason: 'dateOfEvent' },
  ),
  // 2024届 of a school moves on if there is another.
  rule(/(?<!\d)(20\d\d)(?=[届级](?!人大|党))/g, ([written], { years, step }) =>
    Math.abs(Number(written) - years.year) > 1
      ? { action: 'keep', reason: 'history' }
      : { action: 'ask', reason: 'lastYear', result: String(Number(written) + step) },
  ),
  rule(
    /([一二][〇零○OＯ0一二三四五六七八九]{3})年(?:[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)?/g,
    ([written, digits = ''], p, at) => {
      const year = chineseYear(digits);
      if (year === undefined) return null;
      const moved = toChineseYear(year + p.step);
      if (!written.endsWith('年'))
        return Math.abs(year - p.years.year) > 1
          ? { action: 'keep', reason: 'history' }
          : { action: 'ask', reason: 'dateOfEvent', result: `${moved}年X月X日` };
      return single(p, at, year, written, `${moved}年`);
    },
  ),
];
