import { scanReport } from '../../placeholders/scan';
import { type FailureCode, WordFailure } from '../../word/failure';
import { readReport } from '../../word/read';

/** How many placeholders are left, or why they could not be counted. */
export type Count =
  | { readonly step: 'counted'; readonly sure: number; readonly unsure: number }
  | { readonly step: 'failed'; readonly code: FailureCode };

export async function countPlaceholders(): Promise<Count> {
  try {
    const found = scanReport(await readReport());
    const sure = found.filter((placeholder) => placeholder.sure).length;
    return { step: 'counted', sure, unsure: found.length - sure };
  } catch (error) {
    if (error instanceof WordFailure) return { step: 'failed', code: error.code };
    reportError(error); // a fault of ours: the clerk reads a calm word, the console the reason
    return { step: 'failed', code: 'unknown' };
  }
}
