import { scanReport } from '../../placeholders/scan';
import { WordFailure } from '../../word/failure';
import { readReport } from '../../word/read';
import type { Failure } from '../FailureView';

/** How many placeholders are left, or why they could not be counted. */
export type Count =
  | { readonly step: 'counted'; readonly sure: number; readonly unsure: number }
  | { readonly step: 'failed'; readonly failure: Failure };

/** Reads the report and counts. It never rejects: what goes wrong is an answer too. */
export async function countPlaceholders(): Promise<Count> {
  try {
    const found = scanReport(await readReport());
    const sure = found.filter((placeholder) => placeholder.sure).length;
    return { step: 'counted', sure, unsure: found.length - sure };
  } catch (error) {
    const failure: Failure =
      error instanceof WordFailure ? error : { code: 'unknown', trackingLeftOff: false };
    if (failure.code === 'unknown') reportError(error); // the clerk reads a calm word, the console the reason
    return { step: 'failed', failure };
  }
}
