import { partyAge } from '../../library/skeletons/years';
import { keeping, rule, type Rule } from '../rule';
import { CHINESE } from '../numerals';

const COUNT = `(\\d+|[${CHINESE}百]+)`;

/** Anniversaries that reports name every five years only. */
const ROUND = 5;
/** Nobody celebrates the year after a centenary as if it were another. */
const CENTURY = 100;

/**
 * Anniversaries. The party's is celebrated every year, and moves on where its count is right; that a year is one of an
 * anniversary is said in round years only, as of all others. What was an event of its own stays.
 */
export const anniversaries: readonly Rule[] = [
  keeping(/庆祝中国共产党成立100周年大会|建党100周年(?:大会|庆典|表彰)/g, 'history'),
  rule(
    new RegExp(`(?:建党|党成立|我们党成立|中国共产党成立|党的生日)${COUNT}周年`, 'g'),
    ([written, count = ''], p, at) => {
      const { year } = p.years;
      const named = [year, year + 1].find((each) => partyAge(each) === Number(count));
      const next = String(Number(count) + p.step);
      if (named === undefined) {
        const age = partyAge(p.newYearAt(at));
        return Number(count) < (partyAge(year) ?? 0) && Number(count) % 10 === 0
          ? { action: 'keep', reason: 'history' }
          : {
              action: 'ask',
              reason: 'anniversaryWrong',
              result: age === undefined ? '' : written.replace(count, String(age)),
            };
      }
      const isNamedForIt = /是[^，。；]*$/.test(p.clauseBefore(at));
      const isRound = Number(count) % (isNamedForIt ? ROUND : CENTURY) === 0;
      if (isRound) return { action: 'ask', reason: 'anniversaryRound', result: '' };
      return { action: 'shift', reason: 'partyAge', result: written.replace(count, next) };
    },
  ),
  rule(new RegExp(`[\\u4e00-\\u9fff暨]{0,20}?${COUNT}周年`, 'g'), ([written], _, at) => {
    const lead = /^.*(?:是|纪念|庆祝|迎接|迎来|适逢|又逢|正逢|恰逢|时值|正值)/.exec(written)?.[0] ?? '';
    return { action: 'ask', reason: 'anniversaryRound', result: '', start: at + lead.length };
  }),
];
