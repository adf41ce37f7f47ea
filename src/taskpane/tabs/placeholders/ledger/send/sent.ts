import type { LedgerRow } from '../../../../../ledger/kept/carryRows';
import { type SentTable, tableFor, tableForOffice } from '../../../../../ledger/send/table';
import { htmlOf, messageOf, tsvOf } from '../../../../../ledger/send/text';
import { byOffice, isTold, valuesOf } from '../ledgerRows';
import type { Copied } from './copy';

/** All rows as one table, with what they read now. */
export function wholeTable(rows: readonly LedgerRow[]): SentTable {
  return tableFor(
    rows.map(({ row }) => row),
    valuesOf(rows),
  );
}

/** A table for each office, with its name. */
export function officeTables(
  rows: readonly LedgerRow[],
  year: number,
): { readonly name: string; readonly table: SentTable }[] {
  return [...byOffice(rows).keys()].map((office) => ({
    name: office,
    table: officeTable(rows, office, year),
  }));
}

export function officeTable(rows: readonly LedgerRow[], office: string, year: number): SentTable {
  const own = rows.map(({ row }) => row);
  return tableForOffice(own, office, year, valuesOf(rows));
}

export function copiedTable(table: SentTable): Copied {
  return { text: tsvOf(table), html: htmlOf(table), rows: table.rows.length };
}

/** A message about what is still owed, under the names of those who owe it. */
export function owedMessage(rows: readonly LedgerRow[]): Copied {
  const owed = rows.filter((each) => !isTold(each));
  const parts = [...byOffice(owed)].map(
    ([office, own]) => `${withPersons(office, own)}\n${messageOf(own.map(({ row }) => row))}`,
  );
  return { text: parts.join('\n\n'), rows: owed.length };
}

/** 民政办（李四） */
function withPersons(office: string, rows: readonly LedgerRow[]): string {
  const persons = new Set(rows.flatMap(({ kept: { person = '' } }) => (person === '' ? [] : [person])));
  return persons.size === 0 ? office : `${office}（${[...persons].join('、')}）`;
}

/** The rows of those who have not answered at all. */
export function silentRows(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  return [...byOffice(rows).values()].filter((own) => !own.some(isTold)).flat();
}
