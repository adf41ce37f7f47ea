import { factOf } from '../../library/skeletons/years';
import { keeping, rule, type Rule } from '../rule';

const ORDINAL = '[一二三四五六七八九十]+';

/**
 * The congress of the party and its sessions, by the table of years. With its sessions it moves on; alone it is still
 * right, and what could be added is asked. What has not changed since stays.
 */
export const congress: readonly Rule[] = [
  keeping(
    new RegExp(`党的${ORDINAL}大(?:召开|胜利召开|闭幕)?(?:以来|之后|后)|党的${ORDINAL}大报告`, 'g'),
    'history',
  ),
  rule(
    new RegExp(
      `(?:党的)?${ORDINAL}大(?:精神)?[和及、](?:党的)?${ORDINAL}届(?:历次|(?:[一二三四五六七]中、)*[一二三四五六七]中)全会(?:精神)?`,
      'g',
    ),
    ([written], p, at) => {
      const next = factOf('congress', p.newYearAt(at));
      const now = factOf('congress', p.yearAt(at));
      if (next.includes('X')) return { action: 'ask', reason: 'congress', result: written };
      if (next === now) return { action: 'keep', reason: 'congress' };
      return {
        action: 'shift',
        reason: 'congress',
        result: written.startsWith('党的') ? worded(written, next) : worded(written, next.slice(2)),
      };
    },
  ),
  rule(
    new RegExp(
      `(?:党的)?${ORDINAL}届(?:[一二三四五六七]中、)*[一二三四五六七]中全会(?:精神)?(?!召开|以来|通过|《|审议)`,
      'g',
    ),
    ([written], p, at) => {
      const next = factOf('plenum', p.newYearAt(at));
      if (next === factOf('plenum', p.yearAt(at))) return { action: 'keep', reason: 'congress' };
      const result = worded(written, written.startsWith('党的') ? next : next.slice(2));
      const isKnown =
        /届.中全会$|^党的[^届]+大$/.test(next) && !next.includes('X') && !written.includes('、');
      return isKnown
        ? { action: 'shift', reason: 'congress', result }
        : { action: 'ask', reason: 'congress', result };
    },
  ),
  rule(
    new RegExp(`(?:(?:深入|认真|全面)?(?:学习|宣传)?(?:宣传|学习)?贯彻(?:落实)?)?党的${ORDINAL}大精神`, 'g'),
    ([written], p, at) => {
      const next = factOf('congress', p.newYearAt(at));
      const result = next.includes('X') ? written : written.replace(new RegExp(`党的${ORDINAL}大`), next);
      return result === written
        ? { action: 'keep', reason: 'congress' }
        : { action: 'ask', reason: 'congressAlone', result };
    },
  ),
];

/** The new wording, with 精神 where the old one had it. */
function worded(written: string, next: string): string {
  return next + (written.endsWith('精神') ? '精神' : '');
}
