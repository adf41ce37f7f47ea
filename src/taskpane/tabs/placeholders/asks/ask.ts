import type { Action } from '../notice';

/**
 * Asks for an action: it is done after all that were asked for before it.
 * @param as what is asked for, and how it is asked for once more, where that is more than doing the work again
 */
export type Ask = (
  name: Action,
  work: () => Promise<void>,
  as?: { readonly key: string; readonly again: () => void },
) => void;
