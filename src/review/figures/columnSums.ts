import type { Paragraph } from '../../report/paragraph';
import type { ReviewedReport } from '../reviewedReport';
import type { Hit } from '../rule';
import { figureOf, isEmptyCell, type Table, tablesIn } from './tables';

const TOTAL = /^[\s　]*(?:合[\s　]*计|总[\s　]*计|共[\s　]*计|小[\s　]*计)[\s　]*$/;
const SUBTOTAL = /小[\s　]*计/;
/** Rows that are parts of others. */
const WITHIN = /^[\s　]*(?:其中|含|#)/;
/** Columns whose figures are not added up: what numbers things, shares, rates, averages, prices. */
const NO_AMOUNT =
  /年|序|编号|编码|代码|号|电话|日期|时间|均|率|占|比|增|速|幅|名次|排名|得分|分数|单价|价格|标准|周岁|年龄|[%％℃]/;
/** A sum that is so much off, to either side, is most likely none of these rows. */
const FAR = 2;
const FEW = 2;

/** 合计 and 小计 that are not what stands above or below them. */
export function columnSums(report: ReviewedReport): Hit[] {
  return tablesIn(report).flatMap((table) =>
    table.head.flatMap((_, column) => sumsIn(table, column, report)),
  );
}

function sumsIn(table: Table, column: number, report: ReviewedReport): Hit[] {
  if (NO_AMOUNT.test(table.head[column]?.text ?? '')) return [];
  return totalsOf(table).flatMap(({ total, parts }): Hit[] => {
    const cell = total[column];
    const cells = parts.flatMap((row) => row[column] ?? []).filter((each) => !isEmptyCell(each));
    const value = cell && figureOf(cell);
    const values = cells.map(figureOf).filter((each) => each !== undefined);
    if (!cell || value === undefined || cells.length < FEW || values.length < cells.length) return [];
    if (report.isBlank(cell, 0, cell.text.length)) return [];
    const decimals = Math.max(...[cell, ...cells].map(decimalsOf));
    const sum = Number(values.reduce((all, each) => all + each, 0).toFixed(decimals));
    const isRounded = decimals > 0 && Math.abs(sum - value) <= (cells.length / 2) * 10 ** -decimals;
    if (sum === value || isRounded || sum > value * FAR || value > sum * FAR) return [];
    return [
      {
        paragraph: cell,
        start: 0,
        end: cell.text.length,
        fix: null,
        message: `${cells.map(({ text }) => text.trim()).join('＋')}＝${sum}`,
        severity: cells.length > FEW ? 'error' : 'ask',
        also: cells.map((paragraph) => ({ paragraph, start: 0, end: paragraph.text.length })),
      },
    ];
  });
}

type Row = Table['rows'][number];

/** The rows that say how much others are together, with these. */
export function totalsOf({ rows }: Table): { readonly total: Row; readonly parts: readonly Row[] }[] {
  const all = rows.filter(([name]) => !WITHIN.test(name?.text ?? ''));
  const subtotals = all.filter(isSubtotal);
  const own = all.filter((row) => !isTotal(row));
  return all.filter(isTotal).flatMap((total) => {
    if (!isSubtotal(total)) return [{ total, parts: own }];
    const at = all.indexOf(total);
    const before = subtotals[subtotals.indexOf(total) - 1];
    const above = all.slice(before ? all.indexOf(before) + 1 : 0, at);
    // A grand total may stand above all.
    return [{ total, parts: above.filter((row) => !isTotal(row)) }];
  });
}

function isTotal([name]: Row): boolean {
  return TOTAL.test(name?.text ?? '');
}

function isSubtotal(row: Row): boolean {
  return isTotal(row) && SUBTOTAL.test(row[0]?.text ?? '');
}

function decimalsOf({ text }: Paragraph): number {
  return text.trim().split('.')[1]?.length ?? 0;
}
