import { decide } from '../../src/ledger/decide/decide';
import { readPasted } from '../../src/ledger/returned/readPasted';
import type { Drafted, Ledger } from '../../src/ledger/row';
import { LEDGER, rowNamed } from './ownLedger';

/** What becomes of something that was pasted: by codes, reasons by their own codes. */
export interface Told {
  readonly fills: Readonly<Record<string, string>>;
  readonly asks: Readonly<Record<string, string>>;
  readonly refused: readonly string[];
  readonly cautions: Readonly<Record<string, string>>;
  readonly same: readonly string[];
  readonly missing: readonly string[];
}

export function told(pasted: string, ledger: Ledger = LEDGER, drafted: Drafted = new Map()): Told {
  const { outcomes, missing } = decide(ledger, [readPasted(pasted, ledger.year)], drafted);
  const [outcome] = outcomes;
  if (!outcome) throw new Error('A table has an outcome');
  const { fills, asks, refused, cautions, same } = outcome;
  return {
    fills: Object.fromEntries(fills.map(({ row, value }) => [row.code, value])),
    asks: Object.fromEntries(
      asks.map(({ rows, reason }) => [rows.map(({ code }) => code).join('|'), reason.code]),
    ),
    refused: refused.map(({ row, line, reason }) => `${row?.code ?? String(line)} ${reason.code}`),
    cautions: Object.fromEntries(cautions.map(({ row, reason }) => [row.code, reason.code])),
    same: same.map(({ code }) => code),
    missing: missing.map(({ code }) => code),
  };
}

const HEAD = '编号\t指标\t所在标题\t句子\t单位\t去年数\t今年数\t报送';

/** A returned table with one row, its value and other cells as somebody left them. */
export function returned(
  indicator: string,
  value: string,
  changed: Partial<Record<string, string>> = {},
): string {
  const row = { ...rowNamed(indicator), ...changed };
  const cells = [row.code, row.indicator, row.heading, row.sentence, row.unit, row.last, value, row.office];
  return `${HEAD}\n${cells.join('\t')}`;
}

/** What becomes of one value in the table of its row: what is filled, or why not. */
export function valueTold(indicator: string, value: string): string {
  const { fills, asks, refused, missing } = told(returned(indicator, value));
  const { code } = rowNamed(indicator);
  const filled = fills[code];
  if (filled !== undefined) return filled;
  const asked = asks[code];
  if (asked !== undefined) return `? ${asked}`;
  return refused[0]?.replace(`${code} `, '! ') ?? (missing.includes(code) ? 'missing' : '');
}
