import type { Guard } from '../candidate';
import { type Stretch, ending } from '../patterns';
import { PROVINCES } from '../reading/provinces';
import { readQuantity } from '../reading/quantity';

const behindPlate = ending(new RegExp(`[${PROVINCES}][A-Z][·•.\\- ]?`));

/** What tells a web or mail address. */
const ADDRESS_SIGN = /:\/\/|www\.|@|\.(?:com|cn|net|org|gov|edu)(?![A-Za-z])|[a-z]\?/i;

/** A sign that every address has beside a letter, or alone: it is found sooner. */
const MAY_HOLD = /[@?/]|[A-Za-z]\.|\.[A-Za-z]/;

/** Whether a web or mail address may stand in a text. */
export function mayHoldAddress(plain: string): boolean {
  return MAY_HOLD.test(plain) && ADDRESS_SIGN.test(plain);
}

/** An ASCII word is looked at 64 characters to either side. */
const WORD_BEFORE = /(?<=([!-~]{0,64}))/y;
const WORD_BEHIND = /[!-~]{0,64}/y;

function asciiWord(plain: string, start: number, end: number): string {
  WORD_BEFORE.lastIndex = start;
  const before = WORD_BEFORE.exec(plain)?.[1] ?? '';
  WORD_BEHIND.lastIndex = end;
  const behind = WORD_BEHIND.exec(plain)?.[0] ?? '';
  return before + plain.slice(start, end) + behind;
}

/** Whether a candidate belongs to a web or mail address: http://www.xxx.gov.cn, xx@xx.gov.cn. */
export function isInAddress({ start, end }: Stretch, plain: string): boolean {
  if (!/[X\d?#_*]/.test(plain.charAt(start))) return false;
  return ADDRESS_SIGN.test(asciiWord(plain, start, end));
}

const isDated = ending(/(?:19|20)[\dX]{2}-(?:[\dX]{1,2}-)?/);

/**
 * ID cards, ISBN, ISSN, telephone numbers and number plates end in X or are masked by it. A date that is masked the same
 * way (2026-XX-XX) is a placeholder.
 */
export const identifiers: Guard = (form, { before, after }) => {
  if (/\d-/.test(before.slice(-2)) && /^[X*]$/.test(form) && !isDated(before) && !readQuantity(after))
    return 'ignore';
  if (form.length < 3) return undefined;
  // 社会信用代码：914306XXXXXXXXXXXX is no person's, so it is not masked but to come.
  if (/^\d{6,}/.test(form)) return form.length > 12 && !/代码[：:为]? ?$/.test(before) ? 'ignore' : 'ask';
  // 皖A·XXXXX: a plate that is masked or an example.
  return /^[X×*○\d]{3}/.test(form) && behindPlate(before) ? 'ask' : undefined;
};
