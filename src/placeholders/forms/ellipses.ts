import type { Candidate, Form } from '../candidate';
import { isDoubled } from '../paragraphText';
import { stretches } from '../patterns';
import { readQuantity } from '../reading/quantity';

/**
 * ……万元: an ellipsis where the figure should be. Most ellipses end a list (护林防火……成效明显), so the measure word must
 * be one that starts no sentence: money, a percent, a longer word, or one that the clause ends with.
 */
export const ellipses: Form = ({ plain }) =>
  stretches(plain, /…+|\.{3,}/g).flatMap(({ start, end }): Candidate[] => {
    if (end - start > 6 || isDoubled(plain, end) || !/[\u4e00-\u9fff：]|^$/.test(plain.charAt(start - 1)))
      return [];
    const quantity = readQuantity(plain.slice(end, end + 10));
    if (!quantity) return [];
    const telling = ['money', 'percent', 'age'].includes(quantity.kind) || quantity.unit.length > 1;
    const closes = /^(?:$|[，。；、）])/.test(quantity.rest);
    return telling || closes ? [{ start, end, trust: 'onlyTyped' }] : [];
  });
