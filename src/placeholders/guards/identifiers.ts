import type { Guard } from '../candidate';
import { readQuantity } from '../reading/quantity';

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';

const PLATE = new RegExp(`[${PROVINCES}][A-Z][·•.\\- ]?$`);

/** An ASCII word is looked at this far to either side. */
const WORD_REACH = 64;

function asciiWord(plain: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (start - from < WORD_REACH && /[!-~]/.test(plain.charAt(from - 1))) from -= 1;
  while (to - end < WORD_REACH && /[!-~]/.test(plain.charAt(to))) to += 1;
  return plain.slice(from, to);
}

/** Web and mail addresses: http://www.xxx.gov.cn, xx@xx.gov.cn. */
export const addresses: Guard = (form, _around, { plain }, { start, end }) => {
  if (!/^[X\d?#_*]/.test(form)) return undefined;
  const word = asciiWord(plain, start, end);
  return /:\/\/|www\.|@|\.(?:com|cn|net|org|gov|edu)(?![A-Za-z])|[a-z]\?/i.test(word) ? 'ignore' : undefined;
};

/**
 * ID cards, ISBN, ISSN, telephone numbers and number plates end in X or are masked by it. A date that is masked the same
 * way (2026-XX-XX) is a placeholder.
 */
export const identifiers: Guard = (form, { before, after }) => {
  const dated = /(?:19|20)[\dX]{2}-(?:[\dX]{1,2}-)?$/.test(before);
  if (/^[X*]$/.test(form) && /\d-$/.test(before) && !dated && !readQuantity(after)) return 'ignore';
  if (/^\d{6,}/.test(form)) return form.length > 12 ? 'ignore' : 'ask';
  // 皖A·XXXXX: a plate that is masked or an example.
  return /^[X×*○\d]{3}/.test(form) && PLATE.test(before) ? 'ask' : undefined;
};
