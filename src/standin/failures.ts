import { HostError } from './protocol/hostError';
import type { Batch } from './protocol/messages';

/** The n-th sync fails, or those that the function names an error for. Counted from 1, as `counts.syncs` is. */
export type FailAtBatch = number | ((sync: number, batch: Batch) => HostError | undefined);

/** The error that a sync is to fail with, `undefined` if it is to be done. */
export function failureAt(
  failing: FailAtBatch | undefined,
  sync: number,
  batch: Batch,
): HostError | undefined {
  if (typeof failing === 'function') return failing(sync, batch);
  if (failing !== sync) return undefined;
  return new HostError('GeneralException', `The host was asked to fail at sync ${sync}`);
}
