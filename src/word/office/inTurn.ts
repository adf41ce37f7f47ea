import { documentAddress } from './documentAddress';

let last: Promise<unknown> = Promise.resolve();

/** How long an action waits for those of another window of ours, in milliseconds: one that hangs must not stop this one for good. */
const PATIENCE = 30_000;

/**
 * Lets actions on the report happen one after another, as they were asked for: two that run at once would each work
 * on texts that the other is changing. One that fails does not keep the next from its turn. The pane and a button of the
 * ribbon run in windows of their own: they take turns by a lock, where the browser has locks; elsewhere, as always, a text is
 * compared before it is written.
 */
export function inTurn<T>(action: () => Promise<T>): Promise<T> {
  const mine = last.then(
    () => withLock(action),
    () => withLock(action),
  );
  last = mine;
  return mine;
}

async function withLock<T>(action: () => Promise<T>): Promise<T> {
  // Neither Node nor an older browser has it.
  const { locks } = (globalThis as { navigator?: Partial<Navigator> }).navigator ?? {};
  if (!locks) return action();
  const waiting = new AbortController();
  const timer = setTimeout(() => {
    waiting.abort();
  }, PATIENCE);
  let begun: Promise<T> | undefined;
  try {
    await locks.request(`nigao ${documentAddress()}`, { signal: waiting.signal }, () => {
      clearTimeout(timer);
      begun = action();
      return begun.catch(() => undefined); // the lock is given back either way
    });
  } catch {
    // It waited in vain, or this page may have no locks.
  }
  clearTimeout(timer);
  return begun ?? action();
}
