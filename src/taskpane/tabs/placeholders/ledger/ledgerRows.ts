import { carryRows, type LedgerRow } from '../../../../ledger/kept/carryRows';
import { withLastFigures } from '../../../../ledger/kept/lastFigures';
import { isOwed } from '../../../../ledger/owed';
import { makeRows } from '../../../../ledger/rows/makeRows';
import type { KeptRow } from '../../../../report/keptLedger';
import type { LastFigure } from '../../../../report/lastYear';
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

/** The rows whose figures others have, those that were filled too. @param last last year's, where the report was made of last year's */
export function ledgerRows(
  source: Source,
  kept: readonly KeptRow[],
  last: readonly LastFigure[] = [],
): readonly LedgerRow[] {
  const { worklist } = source;
  if (!worklist) return [];
  const meant = new Set(viewOf(source).left.map(({ id }) => id));
  const fresh = makeRows(worklist, ({ id }) => meant.has(id));
  const known = { entries: fingerprintsOf(worklist), places: byHash(source.places) };
  const rows = withLastFigures(carryRows(fresh, kept, known), last);
  return rows.filter(({ row, owed }) => owed.length === 0 || isOwed(row)).sort(inReport);
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
