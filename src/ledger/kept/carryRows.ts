import type { KeptRow } from '../../report/keptLedger';
import type { Entry } from '../../worklist/entry';
import type { Place } from '../../worklist/places/place';
import { codesFor } from '../code';
import { plain } from '../values/plain';
import type { Drafted, Row } from '../row';
import type { PlacedRow } from '../rows/makeRows';

/** A row of the ledger as the pane shows it: what is still owed of it, and what stands in the report already. */
export interface LedgerRow {
  readonly row: Row;
  /** Its places that are still to be filled. */
  readonly owed: readonly Entry[];
  /** Its places that were filled. */
  readonly filled: readonly Place[];
  readonly kept: KeptRow;
}

/** What the rows of a report are known by. */
export interface Known {
  /** The hash of an entry and of what stands beside it, by the entry's id. */
  readonly entries: ReadonlyMap<number, string>;
  /** Places that were filled, by the hash of the placeholder that stood there. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
}

/**
 * The rows of the report as it is now, with the codes, names and offices under which the document knows them, and those whose
 * places were filled since. Rows whose places are gone are dropped.
 * @param fresh the rows that the report itself says are owed
 * @param kept what the document has kept
 */
export function carryRows(
  fresh: readonly PlacedRow[],
  kept: readonly KeptRow[],
  { entries, places }: Known,
): LedgerRow[] {
  const free = new Set(kept);
  const hashesOf = ({ places: own }: PlacedRow): string[] => own.flatMap(({ id }) => entries.get(id) ?? []);
  const byHash = fresh.map((each) =>
    take(free, ({ at }) => hashesOf(each).some((hash) => at.includes(hash))),
  );
  const byCode = fresh.map(
    (each, at) =>
      byHash[at] ?? take(free, ({ code, unit }) => code === each.row.code && unit === each.row.unit),
  );
  const known = byCode.map((was, at) => was ?? takeNamesake(free, fresh, byCode, at));
  const codes = new Set(kept.map(({ code }) => code));
  const open = fresh.map((each, at): LedgerRow => {
    const was = known[at];
    const code = was?.code ?? freeCode(each.row.code, codes);
    codes.add(code);
    const row = { ...each.row, code, ...(was && taken(was)) };
    const hashes = [...new Set([...(was?.at ?? []), ...hashesOf(each)])];
    return { row, owed: each.places, filled: placesAt(hashes, places), kept: keptRow(row, hashes, was) };
  });
  const done = [...free].flatMap((each): LedgerRow[] => {
    const filled = placesAt(each.at, places);
    return filled.length === 0 ? [] : [{ row: rowOf(each, filled.length), owed: [], filled, kept: each }];
  });
  return [...open, ...done];
}

function take(free: Set<KeptRow>, fits: (kept: KeptRow) => boolean): KeptRow | undefined {
  const found = [...free].find(fits);
  if (found) free.delete(found);
  return found;
}

/** The kept row with the name, unit and heading of one that is not known otherwise, if neither has another like it. */
function takeNamesake(
  free: Set<KeptRow>,
  fresh: readonly PlacedRow[],
  known: readonly (KeptRow | undefined)[],
  at: number,
): KeptRow | undefined {
  const key = fresh[at] && nameKey(fresh[at].row);
  const isAlone = fresh.filter(({ row }, i) => !known[i] && nameKey(row) === key).length === 1;
  const likes = isAlone ? [...free].filter((each) => nameKey(each) === key) : [];
  return likes.length === 1 ? take(free, (each) => each === likes[0]) : undefined;
}

function nameKey({ indicator, unit, heading }: Pick<Row, 'indicator' | 'unit' | 'heading'>): string {
  return [indicator, unit, heading].join('\u0000');
}

/** What a row went out with, or the clerk has said of it: what is written around it may have changed since. */
function taken({ indicator, office, last }: KeptRow): Partial<Row> {
  return { indicator, office, last };
}

/** A code that no other row of the document bears. */
function freeCode(code: string, codes: ReadonlySet<string>): string {
  let now = code;
  for (let round = 0; codes.has(now); round++) now = codesFor([`${code} ${round}`])[0] ?? now;
  return now;
}

function placesAt(at: readonly string[], places: Known['places']): Place[] {
  return at.flatMap((hash) => places.get(hash) ?? []);
}

/** @param was the row as it was kept: what is known of it besides stays with it */
function keptRow(row: Row, at: readonly string[], was: KeptRow | undefined): KeptRow {
  const { code, indicator, heading, unit, last, office } = row;
  return { ...was, code, indicator, heading, unit, last, office, at };
}

/** A row whose places are all filled: its sentence is in the list of what was filled. */
function rowOf({ code, indicator, heading, unit, last, office }: KeptRow, places: number): Row {
  return { code, indicator, heading, sentence: '', unit, last, office, kind: 'count', flag: '', places };
}

/** What stands in the report of each row in some of whose places something does, by code: for deciding what comes back. */
export function draftedIn(rows: readonly LedgerRow[]): Drafted {
  return new Map(
    rows
      .filter(({ filled }) => filled.length > 0)
      .map(({ row, owed, filled, kept: { told } }) => [
        row.code,
        {
          values: filled.map(({ reads }) => reads),
          isOwed: owed.length > 0,
          ...(told && { told: told.value }),
        },
      ]),
  );
}

/** The filled places of a row over which another value is written without a question: they hold what was told before. */
export function heldPlaces({ filled, kept: { told } }: LedgerRow): readonly Place[] {
  return told ? filled.filter(({ reads }) => plain(reads) === plain(told.value)) : filled;
}
