import { type Batch, PATH } from './messages';

/** Whether a batch searches. */
export function searches(batch: Batch): boolean {
  return [...batch.paths.values()].some(({ type, name }) => type === PATH.method && name === 'Search');
}
