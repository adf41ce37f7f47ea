import { type Candidate, candidatesOf, type Form } from '../candidate';
import { stretches } from '../patterns';
import { readQuantity } from '../reading/quantity';

/** Stops and commas, with the digits that are known: 20。。, 1。。。, 4.。。, 。。0. */
const DOUBLED = /(?:(?<![.\d])\d{1,3}\.?|(?<![。，.\d]))[。，]{2,4}\d{0,2}(?![。，.\d])/g;

/**
 * 海拔。。米, 20。。年, 距县城，，公里: no clause ends twice, so that before a measure word a figure is due. It is asked, for it is
 * also what remains where words are taken out of a sentence: see `mayHoldPlaceholder`.
 */
export const doubledStops: Form = ({ plain }) =>
  candidatesOf(stretches(plain, DOUBLED), ({ start, end }): Candidate[] => {
    if (
      /^(?:19|20)[。，]{2}$/.test(plain.slice(start, end)) &&
      /^年(?![底后初度末前])/.test(plain.slice(end, end + 2))
    )
      return [{ start, end, trust: 'never', kind: 'year', unit: '年' }];
    const { rest } = readQuantity(plain.slice(end, end + 10)) ?? {};
    // 晚上。。人很多: a sentence begins so.
    return rest !== undefined &&
      /^(?:$|[，。；、）])/.test(rest) &&
      /[\u4e00-\u9fff，、：]/.test(plain.charAt(start - 1))
      ? [{ start, end, trust: 'never' }]
      : [];
  });
