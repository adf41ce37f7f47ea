import { rule, type Rule } from '../rule';
import { planOf } from './position';

/** What is done about the next plan in the last year of one. */
const PREPARES = /(?:谋划|编制|谋篇|研究|启动)[^，。；]{0,4}$/;
const IS_PREPARED = /^[^，。；]{0,4}(?:编制|谋划|研究)/;

/** Five-year plans by their names, and what looks back over one. */
export const plans: readonly Rule[] = [
  rule(
    /及?[“"‘]?([一二三四五六七八九十]{1,2}五)[”"’]?(?!普法)(?:规划|时期|期间|以来|末)?/g,
    ([written, plan = ''], p, at) => {
      const next = planOf(p.newYearAt(at));
      if (!/[”"’规时期以末]/.test(written) || planOf(p.yearAt(at)) === null) return null;
      const isOfNext = plan !== planOf(p.yearAt(at));
      const isPrepared =
        PREPARES.test(p.clauseBefore(at)) || IS_PREPARED.test(p.text.slice(at + written.length));
      if (isOfNext && isPrepared) return { action: 'ask', reason: 'planHandover', result: '' };
      if (next === plan) return { action: 'keep', reason: 'planName' };
      if (/[时期以]/.test(written)) return { action: 'ask', reason: 'planLookBack', result: '' };
      return {
        action: 'ask',
        reason: 'planHandover',
        result: next === null ? written : written.replace(plan, next),
      };
    },
  ),
  rule(
    /过去的?五年|(?:极不平凡|不平凡|砥砺奋进|奋发有为|这)的?五年|(?<!今后|未来|今后的|未来的)五年来/g,
    () => ({ action: 'ask', reason: 'planLookBack', result: '' }),
  ),
];
