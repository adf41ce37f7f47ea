import type { Guard } from '../candidate';
import { nounAt } from '../reading/nouns';
import { readQuantity } from '../reading/quantity';

/** A sign of reckoning on either side: 党建+X, 1+X, X+Y, 2X=6, f(X). */
const SIGN_BEFORE = /[+=÷/*^√∑∞≤≥<>≠≈] ?$/;
const SIGN_AFTER = /^ ?[+=÷^√≤≥≠≈]/;
/** Without one of these beside it there is nothing to reckon or to tick. */
const ANY_SIGN = /[+=÷/*^√∑∞≤≥<>≠≈(（)）[✓打画划叉数-]/;

/**
 * Mathematics and the names of models of work (1+X证书, 党建+X). Two Xs or more beside a plus may be a partner still
 * to be named, so they are asked. XX/XX is a date or a choice, no fraction.
 */
export const formulas: Guard = (form, { before, after }, text, { start, end }) => {
  const left = before.slice(-2);
  const single = form === 'X' || form === '×';
  // √代表完成，×代表未完成
  if (single && (/[√✓☑]/.test(before) || /[√✓☑]/.test(after)) && !readQuantity(after)) return 'ignore';
  if (!(ANY_SIGN.test(left) || ANY_SIGN.test(after.slice(0, 2))) || /[_(（【[{<〔]/.test(form))
    return undefined;
  // Markdown's ** is no sign, and XX人/XX户 no fraction.
  const signed =
    SIGN_BEFORE.test(left) &&
    !/[\dX]\/$|\*\*$/.test(left) &&
    !(left.endsWith('/') && (readQuantity(after) ?? nounAt(after)));
  if (signed || SIGN_AFTER.test(after)) {
    if (/[≤≥≈<>]$/.test(left) && readQuantity(after)) return undefined;
    return form.length > 1 ? 'ask' : 'ignore';
  }
  if (/[A-Za-z][(（]$/.test(left) && /^[)）]/.test(after)) return 'ignore';
  if (!single) return undefined;
  if (/^[-/][A-WYZa-wyz]/.test(after) || /[A-WYZa-wyz][-/]$/.test(left)) return 'ignore';
  // Markdown's ticked box; [X]个 is a figure.
  if (
    left.endsWith('[') &&
    after.startsWith(']') &&
    !(readQuantity(after.slice(1)) && after.charAt(1) !== ' ')
  )
    return 'ignore';
  // 对的打√，错的打×
  if (/[打画划叉√✓]$/.test(left) && !readQuantity(after)) return 'ignore';
  // 单价×亩数: between two words × multiplies.
  return text.raw.slice(start, end) === '×' && after.slice(0, 2).includes('数') ? 'ignore' : undefined;
};
