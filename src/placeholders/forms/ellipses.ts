import { type Candidate, candidatesOf, type Form } from '../candidate';
import { isDoubled } from '../paragraphText';
import { stretches } from '../patterns';
import { readQuantity } from '../reading/quantity';

const HINT = /^[（(](?:写明|注明|填写|详写|概述|列明)/;

/**
 * ……万元: an ellipsis where the figure should be. Most ellipses end a list (护林防火……成效明显), so the measure word must
 * be one that starts no sentence: money, a percent, a longer word, or one that the clause ends with.
 */
// ——万元 and ？万元 are rarer, so only money and percents count, and they are asked.
export const ellipses: Form = ({ plain }) =>
  candidatesOf(stretches(plain, /…+|\.{3,}|—+|-{2,}|\?/g), ({ start, end }): Candidate[] => {
    if (end - start > 6) return [];
    // 判处……（写明主刑）: a form says what to write instead.
    if (/[….]/.test(plain.charAt(start)) && HINT.test(plain.slice(end, end + 4)))
      return [{ start, end, trust: 'always' }];
    if (isDoubled(plain, end) || !/[\u4e00-\u9fff：]|^$/.test(plain.charAt(start - 1))) return [];
    const quantity = readQuantity(plain.slice(end, end + 10));
    if (!quantity) return [];
    const telling = ['money', 'percent', 'age'].includes(quantity.kind) || quantity.unit.length > 1;
    const closes = /^(?:$|[，。；、）])/.test(quantity.rest);
    const ellipsis = /[….]/.test(plain.charAt(start));
    if (ellipsis) return telling || closes ? [{ start, end, trust: 'onlyTyped' }] : [];
    // 投资——万元: a dash ends a clause, a question mark a question.
    const owed =
      ['money', 'percent'].includes(quantity.kind) && !/[元万亿%个月日年天]/.test(plain.charAt(start - 1));
    return owed ? [{ start, end, trust: 'maybeTyped' }] : [];
  });
