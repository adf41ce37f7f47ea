import { isOwed } from '../owed';
import { type Caution, type Doubt, reason, type Reason, type Refusal } from '../reason';
import type { Returned } from '../returned/answer';
import type { Draft, Drafted, Ledger, Row } from '../row';
import { bare } from '../values/plain';
import { type Claim, claimOf } from './claim';
import { againstDraft } from './draft';
import { householdDoubts } from './households';

/** A value that can be filled. */
export interface Fill {
  readonly row: Row;
  readonly value: string;
}

/** What the clerk has to decide: about one row, or which of several is meant. */
export interface Ask {
  readonly rows: readonly Row[];
  readonly reason: Reason<Doubt>;
  readonly written: string;
}

/** What is not filled: a row's own answer, or a line that no row is known for. */
export interface Refused {
  readonly row?: Row;
  readonly line?: number;
  readonly text: string;
  readonly reason: Reason<Refusal>;
}

/** What is to be done with one table. */
export interface Outcome {
  readonly fills: readonly Fill[];
  readonly asks: readonly Ask[];
  readonly refused: readonly Refused[];
  readonly cautions: readonly { readonly row: Row; readonly reason: Reason<Caution> }[];
  /** Rows that have this very value already. */
  readonly same: readonly Row[];
}

/** What is to be done with all tables. */
export interface Decided {
  /** For each table, in their order. */
  readonly outcomes: readonly Outcome[];
  /** The rows that are owed, for which no table has anything, and that have no value yet. */
  readonly missing: readonly Row[];
}

type Valued = Extract<Claim, { is: 'value' }>;

/**
 * Decides row by row what becomes of the tables that came back, all of them together: where two have different values for a
 * row, both are asked.
 * @param drafted what stands in the report already
 */
export function decide(ledger: Ledger, returns: readonly Returned[], drafted: Drafted): Decided {
  const { rows, year } = ledger;
  const claims = returns.map(({ answers }) => answers.map((answer) => claimOf(answer, rows, year)));
  const valued = claims.flat().filter((claim) => claim.is === 'value');
  const doubts = new Map([...householdDoubts(valued), ...conflicts(valued)]);
  const asked = new Set(claims.flat().flatMap((claim) => (claim.is === 'asked' ? claim.rows : [])));
  const outcomes = returns.map(({ unread }, at) => {
    const outcome = outcomeOf(claims[at] ?? [], doubts, asked, drafted);
    const lines = unread.map(({ line, text }) => ({
      line,
      text,
      reason: reason<Refusal>('noIndicator', text),
    }));
    return { ...outcome, refused: [...outcome.refused, ...lines] };
  });
  const told = new Set(claims.flat().flatMap(rowsOf));
  const missing = rows.filter((row) => isOwed(row) && !told.has(row) && hasOpen(drafted.get(row.code)));
  return { outcomes, missing };
}

/** Whether something of a row is still to be filled. */
function hasOpen(draft: Draft | undefined): boolean {
  return draft === undefined || draft.isOwed === true;
}

function rowsOf(claim: Claim): readonly Row[] {
  if (claim.is === 'asked') return claim.rows;
  if (claim.is === 'none') return [];
  return claim.row ? [claim.row] : [];
}

/** Rows for which there are several values. */
function conflicts(claims: readonly Valued[]): Map<Row, Reason<Doubt>> {
  const values = new Map<Row, Set<string>>();
  for (const { row, value } of claims) values.set(row, (values.get(row) ?? new Set()).add(value));
  return new Map(
    [...values]
      .filter(([, each]) => each.size > 1)
      .map(([row, each]) => [row, reason<Doubt>('conflict', [...each].join('、'))]),
  );
}

function outcomeOf(
  claims: readonly Claim[],
  doubts: ReadonlyMap<Row, Reason<Doubt>>,
  unclear: ReadonlySet<Row>,
  drafted: Drafted,
): Outcome {
  const fills = new Map<Row, string>();
  const asks: Ask[] = mergedAsks(claims);
  const refused: Refused[] = [];
  const cautions: { row: Row; reason: Reason<Caution> }[] = [];
  const same = new Set<Row>();
  for (const claim of claims) {
    if (claim.is === 'refused')
      refused.push({
        ...(claim.row ? { row: claim.row } : { line: claim.line }),
        ...{ text: claim.raw, reason: claim.reason },
      });
    if (claim.is !== 'value') continue;
    const { row, value } = claim;
    const doubt = doubts.get(row) ?? (unclear.has(row) ? reason<Doubt>('conflict', value) : undefined);
    const standing = againstDraft(value, drafted.get(row.code));
    const asked = doubt ?? standing.doubt;
    if (standing.isGone) refused.push({ row, text: value, reason: reason('gone', row.indicator) });
    else if (!standing.fills && !asked) same.add(row);
    else {
      if (asked) asks.push({ rows: [row], reason: asked, written: value });
      if (doubt || !standing.fills) continue;
      fills.set(row, value);
      cautions.push(...claim.cautions.map((each) => ({ row, reason: each })));
    }
  }
  return {
    fills: [...fills].map(([row, value]) => ({ row, value })),
    ...{ asks, refused, cautions, same: [...same] },
  };
}

/** One cell that stands for several rows is one question about all of them. */
function mergedAsks(claims: readonly Claim[]): Ask[] {
  const asks = new Map<string, Ask>();
  for (const claim of claims) {
    if (claim.is !== 'asked') continue;
    const { rows, reason: why, written, merged } = claim;
    const key = merged === undefined ? `${asks.size}` : `merged ${merged} ${bare(written)}`;
    const before = asks.get(key)?.rows ?? [];
    asks.set(key, { rows: [...new Set([...before, ...rows])], reason: why, written });
  }
  return [...asks.values()];
}
