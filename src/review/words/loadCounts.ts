import { stepByStep } from '../../report/steps';
import type { Counts } from './counts';
import { readMisspellings } from './misspellings';

let loading: Promise<Counts> | undefined;

/**
 * Loads the table of counts (0.6 MB compressed) when a report is first reviewed, and reads it step by step.
 * @throws what the browser throws where it cannot be loaded; asking again tries again
 */
export function loadCounts(): Promise<Counts> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Counts> {
  const { readTable } = await import(/* webpackChunkName: "counts" */ './countsTable');
  const counts = await stepByStep(readTable());
  await stepByStep(readMisspellings(counts));
  return counts;
}
