import type { Outcome } from '../../ledger/decide/decide';
import { type Fill, fillSpans } from '../../word/edit/fill';
import { saveSettings } from '../../word/office/settings';
import type { Desk } from '../check/desk';
import { saveFile } from '../command/saveFile';
import type { OpenReport } from './report';

/** How many places were filled, and how many could not be. */
export interface Filled {
  readonly filled: number;
  readonly failed: number;
}

/** Writes the values of all tables over their places, and saves the report elsewhere. @throws WordFailure, SaveError */
export async function fillReport(
  { paragraphs, rows }: OpenReport,
  outcomes: readonly Outcome[],
  desk: Desk,
  { out, force }: { readonly out: string; readonly force: boolean },
): Promise<Filled> {
  const values = new Map(
    outcomes.flatMap(({ fills }) => fills.map(({ row, value }) => [row, value] as const)),
  );
  const fills = rows.flatMap(({ row, places }): Fill[] => {
    const value = values.get(row);
    return value === undefined ? [] : places.map(({ placeholder }) => ({ span: placeholder.span, value }));
  });
  const results = fills.length > 0 ? (await fillSpans(fills, { known: paragraphs })).outcomes : [];
  await saveSettings();
  saveFile(out, desk.save(), force);
  const filled = results.filter((result) => result === 'filled').length;
  return { filled, failed: results.length - filled };
}
