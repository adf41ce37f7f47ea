import type { Guard } from '../candidate';
import { readQuantity } from '../reading/quantity';

/** A sign of reckoning on either side: 党建+X, 1+X, X+Y, 2X=6, f(X). */
const SIGN_BEFORE = /[+=÷/*^√∑∞≤≥<>≠≈] ?$/;
const SIGN_AFTER = /^ ?[+=÷^√≤≥≠≈]/;

/**
 * Mathematics and the names of models of work (1+X证书, 党建+X). Two Xs or more beside a plus may be a partner still
 * to be named, so they are asked. XX/XX is a date or a choice, no fraction.
 */
export const formulas: Guard = (form, { before, after }, text, { start, end }) => {
  if (/[_(（【[{<〔]/.test(form)) return undefined;
  // Markdown's ** is no sign, and XX人/XX户 no fraction.
  const left =
    SIGN_BEFORE.test(before.slice(-2)) &&
    !/[\dX]\/$|\*\*$/.test(before.slice(-2)) &&
    !(before.endsWith('/') && readQuantity(after));
  if (left || SIGN_AFTER.test(after)) {
    if (/[≤≥≈<>]/.test(before.slice(-1)) && readQuantity(after)) return undefined;
    return form.length > 1 ? 'ask' : 'ignore';
  }
  if (/^[)）]/.test(after) && /[A-Za-z][(（]$/.test(before.slice(-2))) return 'ignore';
  // 对的打√，错的打×
  if (form === 'X' || form === '×') {
    if (/^[-/][A-WYZa-wyz]/.test(after) || /[A-WYZa-wyz][-/]$/.test(before.slice(-2))) return 'ignore';
    // Markdown's ticked box; [X]个 is a figure.
    if (
      before.endsWith('[') &&
      after.startsWith(']') &&
      !(readQuantity(after.slice(1)) && after.charAt(1) !== ' ')
    )
      return 'ignore';
    if (/[打画划叉√✓]/.test(before.slice(-1)) && !readQuantity(after)) return 'ignore';
    // √代表完成，×代表未完成
    if (/[√✓☑]/.test(before) && !readQuantity(after)) return 'ignore';
    // 单价×亩数: between two words × multiplies.
    const raw = text.raw.slice(start, end);
    if (raw === '×' && /数/.test(after.slice(0, 2))) return 'ignore';
  }
  return undefined;
};
