import type { LedgerRow } from '../kept/carryRows';

/** How a row's figure follows from others, by their codes. */
export type Derivation =
  /** How old the party is in the report's year. */
  | { readonly from: 'partyAge' }
  /** What share of a whole a part is. */
  | { readonly from: 'share'; readonly part: string; readonly whole: string }
  /** By how much a figure is more than last year's, or less where the sentence says so. */
  | { readonly from: 'growth'; readonly of: string; readonly falls: boolean };

const PARTY = /建党|党成立|党的生日/;
const SHARE = /([\u4e00-\u9fff]{2})率$/;
/** What is found, and then dealt with. */
const FOUND = /排查|摸排|受理|发现|接到|接收|收到|交办|登记|上报|反映/;
const RISES = /(?:增长|增加|增幅|提高|上升|增)(?:率|幅度|了|约|达到?)?$/;
const FALLS = /(?:下降|减少|降低|降|减)(?:率|幅度|了|约|达到?)?$/;

/**
 * The rows whose figures follow from others, in the report or from its year: they are computed, and sent to nobody.
 * @param rows in the order of the report
 */
export function derivationsOf(rows: readonly LedgerRow[]): ReadonlyMap<string, Derivation> {
  return new Map(
    rows.flatMap((each, at) => {
      const derivation = derivationOf(
        each,
        rows
          .slice(0, at)
          .filter((other) => isBeside(each, other))
          .reverse(),
      );
      return derivation ? [[each.row.code, derivation] as const] : [];
    }),
  );
}

/** The rows, those that follow from others flagged as such: no table that is sent has them, and nobody owes them. */
export function withDerivedFlags(rows: readonly LedgerRow[]): LedgerRow[] {
  const derivations = derivationsOf(rows);
  return rows.map((each) =>
    derivations.has(each.row.code) ? { ...each, row: { ...each.row, flag: 'derived' } } : each,
  );
}

/** @param before what stands before it in its paragraph, the nearest first */
function derivationOf({ row }: LedgerRow, before: readonly LedgerRow[]): Derivation | undefined {
  const { indicator, kind, flag, sentence, unit } = row;
  const [left = ''] = sentence.split('▢');
  if (kind === 'ordinal') return PARTY.test(left.slice(-8)) ? { from: 'partyAge' } : undefined;
  if (kind !== 'percent' || unit !== '%') return undefined;
  const [, stem] = SHARE.exec(indicator) ?? [];
  if (stem !== undefined) return shareOf(stem, before);
  const [of] = before;
  const falls = FALLS.test(left.trimEnd());
  if (flag !== 'growth' || of?.row.last === '' || !of || !(falls || RISES.test(left.trimEnd())))
    return undefined;
  return of.row.unit === '%' ? undefined : { from: 'growth', of: of.row.code, falls };
}

function shareOf(stem: string, before: readonly LedgerRow[]): Derivation | undefined {
  const counts = before.filter(({ row }) => row.kind === 'count');
  const parts = counts.filter(({ row }) => row.indicator.includes(stem));
  const [part] = parts;
  if (!part || parts.length > 1) return undefined;
  const wholes = counts.filter(
    ({ row: { indicator, unit } }) =>
      !indicator.includes(stem) && unit === part.row.unit && FOUND.test(indicator),
  );
  const [whole] = wholes;
  return whole && wholes.length === 1
    ? { from: 'share', part: part.row.code, whole: whole.row.code }
    : undefined;
}

function isBeside(one: LedgerRow, other: LedgerRow): boolean {
  return paragraphOf(one) === paragraphOf(other);
}

function paragraphOf({ owed, filled }: LedgerRow): number | undefined {
  return owed[0]?.placeholder.span.paragraph ?? filled[0]?.paragraph;
}
