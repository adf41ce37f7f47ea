let last: Promise<unknown> = Promise.resolve();

/**
 * Lets actions on the report happen one after another, as they were asked for: two that run at once would each work
 * on texts that the other is changing. One that fails does not keep the next from its turn.
 */
export function inTurn<T>(action: () => Promise<T>): Promise<T> {
  const mine = last.then(action, action);
  last = mine;
  return mine;
}
