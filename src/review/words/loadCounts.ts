import type { Counts } from './counts';

/**
 * Loads the table of counts (0.6 MB compressed) when a report is first reviewed.
 * @throws what the browser throws where it cannot be loaded; asking again tries again
 */
export async function loadCounts(): Promise<Counts> {
  const { COUNTS } = await import(/* webpackChunkName: "counts" */ './countsTable');
  return COUNTS;
}
