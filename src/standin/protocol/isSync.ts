import { ACTION, type Batch } from './messages';

/**
 * Whether a batch does more than give references up (`Word.run` adds such a batch at its end), and is the
 * add-in's: the library itself reports to a service of its own when it starts.
 */
export function isSync(batch: Batch): boolean {
  const calls = batch.actions.filter(({ type }) => type !== ACTION.instantiate);
  const givesUp = calls.length > 0 && calls.every(({ name }) => name === '_RemoveReference');
  return !givesUp && !calls.some(({ name }) => name === 'NotifyActionHandlerReady');
}
