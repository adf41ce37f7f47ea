import { computed } from '../../../../ledger/derived/compute';
import { derivationsOf } from '../../../../ledger/derived/derivation';
import { carryRows, type LedgerRow } from '../../../../ledger/kept/carryRows';
import { isOwed } from '../../../../ledger/owed';
import { makeRows } from '../../../../ledger/rows/makeRows';
import { partyAge } from '../../../../library/skeletons/years';
import type { KeptRow } from '../../../../report/keptLedger';
import { fingerprintsOf } from '../../../../worklist/fingerprint';
import { hashOfPlace } from '../../../../worklist/places/hashOf';
import type { Place } from '../../../../worklist/places/place';
import { viewOf } from '../derive/view';
import type { PlaceholdersState } from '../state';

/** What the ledger follows from. */
export type Source = Pick<
  PlaceholdersState,
  'worklist' | 'decided' | 'kind' | 'opened' | 'sentences' | 'places'
>;

/** The ledger as it is shown. */
export interface ShownLedger {
  /** The rows whose figures others have, those that were filled too. */
  readonly rows: readonly LedgerRow[];
  /** Rows that follow from others and are still to be filled. */
  readonly derived: readonly DerivedRow[];
}

/** A row that is sent to nobody. */
export interface DerivedRow {
  readonly each: LedgerRow;
  /** What it comes to; undefined as long as that is not known. */
  readonly value: string | undefined;
}

/** @param year the report's */
export function ledgerOfReport(source: Source, kept: readonly KeptRow[], year: number): ShownLedger {
  const { worklist } = source;
  if (!worklist) return { rows: [], derived: [] };
  const meant = new Set(viewOf(source).left.map(({ id }) => id));
  const fresh = makeRows(worklist, ({ id }) => meant.has(id));
  const known = { entries: fingerprintsOf(worklist), places: byHash(source.places) };
  const all = carryRows(fresh, kept, known).sort(inReport);
  const derivations = derivationsOf(all);
  const derived = all.flatMap((each): DerivedRow[] => {
    const derivation = each.owed.length > 0 && derivations.get(each.row.code);
    return derivation ? [{ each, value: computed(each, derivation, all, { partyAge: partyAge(year) }) }] : [];
  });
  const own = new Set(derived.map(({ each }) => each));
  const rows = all.filter((each) => !own.has(each) && (each.owed.length === 0 || isOwed(each.row)));
  return { rows, derived };
}

/** In the order of the report, whether they were filled or not. */
function inReport(one: LedgerRow, other: LedgerRow): number {
  const [a, b] = [one, other].map(placeOf);
  return (a?.paragraph ?? 0) - (b?.paragraph ?? 0) || (a?.start ?? 0) - (b?.start ?? 0);
}

function placeOf({
  owed,
  filled,
}: LedgerRow): { readonly paragraph: number; readonly start: number } | undefined {
  return owed[0]?.placeholder.span ?? filled[0];
}

/** Places that hold something, by what stood there. */
function byHash(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  for (const place of places) {
    if (place.standing !== 'filled' && place.standing !== 'edited') continue;
    const hash = hashOfPlace(place);
    if (hash !== null) found.set(hash, [...(found.get(hash) ?? []), place]);
  }
  return found;
}

/** Whether the row has a figure in all its places. */
export function isTold({ owed }: LedgerRow): boolean {
  return owed.length === 0;
}

/** The rows by who has them, in the order in which each office comes first. */
export function byOffice(rows: readonly LedgerRow[]): ReadonlyMap<string, readonly LedgerRow[]> {
  const offices = new Map<string, LedgerRow[]>();
  for (const each of rows) {
    const { office } = each.row;
    offices.set(office, [...(offices.get(office) ?? []), each]);
  }
  return offices;
}

/** What the rows read now, by code: for a table that is sent once more. */
export function valuesOf(rows: readonly LedgerRow[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((each) => (isTold(each) ? [[each.row.code, each.filled[0]?.reads ?? ''] as const] : [])),
  );
}
