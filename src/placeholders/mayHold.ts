/**
 * Prose in which no placeholder can stand, whatever is taken out of it: hanzi that no form begins with, figures, and the
 * signs between clauses. Dates are left out of it, for 月日 without figures is one that is still to be written.
 */
const PROSE = /^[\u4e00-\u9fff\d，。、；：“”《》%‰]*$/;
const BEGINS_FORM = /[某甲乙丙丁月日]/;

/**
 * Whether a placeholder may stand in a text, or in what is left of it when some characters are taken out. False is
 * certain, true is not.
 */
export function mayHoldPlaceholder(text: string): boolean {
  return !PROSE.test(text) || BEGINS_FORM.test(text);
}
