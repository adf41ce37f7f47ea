import type { ReviewedReport } from '../reviewedReport';
import type { Hit } from '../rule';
import { totalsOf } from './columnSums';
import { isNearly, percentOf } from './percentages';
import { figureOf, type Table, tablesIn } from './tables';

const SHARE = /^[\s　]*(?:占比|比重|所占比[例重]|占[总全]\S*)(?:[（(][%％][）)])?[\s　]*$/;

/** Shares in a column that are not those of the amounts before them in the total. */
export function columnShares(report: ReviewedReport): Hit[] {
  return tablesIn(report).flatMap((table) =>
    table.head.flatMap(({ text }, column) => (SHARE.test(text) ? sharesIn(table, column) : [])),
  );
}

function sharesIn(table: Table, column: number): Hit[] {
  const [first, ...others] = totalsOf(table);
  const whole = first?.total[column - 1];
  const total = whole && figureOf(whole);
  if (!first || others.length > 0 || !total) return [];
  return first.parts.flatMap((row): Hit[] => {
    const [amount, share] = [row[column - 1], row[column]];
    const [value, written] = [amount && figureOf(amount), share && figureOf(share)];
    if (!amount || !share || value === undefined || written === undefined) return [];
    const decimals = share.text.replace(/[\s　%％]/g, '').split('.')[1]?.length ?? 0;
    const right = (value / total) * 100;
    if (isNearly(written, right, decimals)) return [];
    const place = { paragraph: share, start: 0, end: share.text.length };
    const also = [amount, whole].map((paragraph) => ({ paragraph, start: 0, end: paragraph.text.length }));
    return [{ ...place, fix: null, message: `算出来是${percentOf(right, Math.max(decimals, 1))}`, also }];
  });
}
