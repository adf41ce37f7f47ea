import { type Ask, decide, type Fill, type Refused } from '../../../../../ledger/decide/decide';
import { draftedIn, type LedgerRow } from '../../../../../ledger/kept/carryRows';
import type { Returned } from '../../../../../ledger/returned/answer';
import type { Row } from '../../../../../ledger/row';

/** Something that came back, and what it is called. */
export interface Came {
  readonly name: string;
  readonly returned: Returned;
}

/** What is to be done with all that came back, in five groups. */
export interface Preview {
  readonly asks: readonly Ask[];
  readonly fills: readonly (Fill & { readonly from: string })[];
  readonly missing: readonly Row[];
  readonly refused: readonly (Refused & { readonly from: string })[];
  readonly same: readonly Row[];
}

/** Decides all that came back together; what two tables say of one row is one question. */
export function previewOf(rows: readonly LedgerRow[], came: readonly Came[], year: number): Preview {
  const ledger = { rows: rows.map(({ row }) => row), year };
  const { outcomes, missing } = decide(
    ledger,
    came.map(({ returned }) => returned),
    draftedIn(rows),
  );
  const asks = new Map<string, Ask>();
  const fills = new Map<Row, Fill & { readonly from: string }>();
  const same = new Set<Row>();
  const refused = outcomes.flatMap((outcome, at) => {
    const from = came[at]?.name ?? '';
    for (const ask of outcome.asks) asks.set(keyOf(ask), ask);
    for (const fill of outcome.fills) fills.set(fill.row, { ...fill, from });
    for (const row of outcome.same) same.add(row);
    return outcome.refused.map((each) => ({ ...each, from }));
  });
  return { asks: [...asks.values()], fills: [...fills.values()], missing, refused, same: [...same] };
}

/** What tells a question from others. */
export function keyOf({ rows, reason, written }: Ask): string {
  const about = rows.map(({ code }) => code).join(' ');
  return reason.code === 'conflict' ? `${about} ${reason.text}` : `${about} ${reason.code} ${written}`;
}
