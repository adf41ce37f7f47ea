import { readFileSync } from 'node:fs';
import type { Ledger } from '../../ledger/row';
import { carryRows } from '../../ledger/kept/carryRows';
import { withDerivedFlags } from '../../ledger/derived/derivation';
import { makeRows, type PlacedRow } from '../../ledger/rows/makeRows';
import { reportYear } from '../../library/reportYear';
import type { Paragraph } from '../../report/paragraph';
import { readKeptLedger } from '../../word/kept/keptLedger';
import { readReport } from '../../word/read/readReport';
import { fingerprintsOf } from '../../worklist/fingerprint';
import { readWorklist } from '../../worklist/worklist';
import type { Desk } from '../check/desk';
import { demandBounded } from '../check/limits';

/** A report that lies on the desk, and its ledger. */
export interface OpenReport {
  readonly paragraphs: readonly Paragraph[];
  readonly rows: readonly PlacedRow[];
  readonly ledger: Ledger;
}

/**
 * Lays a report on the desk. Rows that its pane has sent have the codes, names and offices under which they went.
 * @throws CheckError, DocxError, WordFailure, or an error of the file system
 */
export async function openReport(file: string, desk: Desk): Promise<OpenReport> {
  await desk.open(readFileSync(file));
  const paragraphs = await readReport();
  demandBounded(paragraphs);
  const worklist = readWorklist(paragraphs);
  const known = { entries: fingerprintsOf(worklist), places: new Map() };
  const carried = carryRows(makeRows(worklist), await readKeptLedger(), known);
  const rows = withDerivedFlags(carried).map(({ row, owed }) => ({ row, places: owed }));
  const year = reportYear(paragraphs.map(({ text }) => text)) ?? new Date().getFullYear();
  return { paragraphs, rows, ledger: { rows: rows.map(({ row }) => row), year } };
}
