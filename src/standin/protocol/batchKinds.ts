import { ACTION, type Batch, PATH } from './messages';

/**
 * Whether a batch does more than give references up (`Word.run` adds such a batch at its end), and is the
 * add-in's: the library itself reports to a service of its own when it starts.
 */
export function isSync(batch: Batch): boolean {
  const calls = batch.actions.filter(({ type }) => type !== ACTION.instantiate);
  const givesUp = calls.length > 0 && calls.every(({ name }) => name === '_RemoveReference');
  return !givesUp && !calls.some(({ name }) => name === 'NotifyActionHandlerReady');
}

/** Whether a batch searches. */
export function searches(batch: Batch): boolean {
  return [...batch.paths.values()].some(({ type, name }) => type === PATH.method && name === 'Search');
}
