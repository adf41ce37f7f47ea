import { readFileSync } from 'node:fs';
import type { Ledger } from '../../ledger/row';
import { makeRows, type PlacedRow } from '../../ledger/rows/makeRows';
import { reportYear } from '../../library/reportYear';
import type { Paragraph } from '../../report/paragraph';
import { readReport } from '../../word/read/readReport';
import { readWorklist } from '../../worklist/worklist';
import type { Desk } from '../check/desk';
import { demandBounded } from '../check/limits';

/** A report that lies on the desk, and its ledger. */
export interface OpenReport {
  readonly paragraphs: readonly Paragraph[];
  readonly rows: readonly PlacedRow[];
  readonly ledger: Ledger;
}

/** Lays a report on the desk. @throws CheckError, DocxError, WordFailure, or an error of the file system */
export async function openReport(file: string, desk: Desk): Promise<OpenReport> {
  await desk.open(readFileSync(file));
  const paragraphs = await readReport();
  demandBounded(paragraphs);
  const rows = makeRows(readWorklist(paragraphs));
  const year = reportYear(paragraphs.map(({ text }) => text)) ?? new Date().getFullYear();
  return { paragraphs, rows, ledger: { rows: rows.map(({ row }) => row), year } };
}
