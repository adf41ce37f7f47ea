/**
 * Work that can be interrupted: a generator that yields where the clerk may come between, and returns what came of it. How
 * much it does from one `yield` to the next depends on what there is to do, never on a clock: a slow computer makes the same
 * steps as a fast one.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of the work at once. @returns what came of it */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Does the work step by step, each in a task of its own: what the clerk types and clicks is seen in between.
 * @param isWanted asked before each further step; what is not wanted any more ends there
 * @returns what came of it; undefined where it was not wanted to its end
 */
export async function stepByStep<T>(steps: Steps<T>): Promise<T>;
export async function stepByStep<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | undefined>;
export async function stepByStep<T>(steps: Steps<T>, isWanted = () => true): Promise<T | undefined> {
  let step = steps.next();
  while (!step.done) {
    await nextTask();
    if (!isWanted()) return undefined;
    step = steps.next();
  }
  return step.value;
}

/** What a function makes of each element, so many in a step. */
export function* mapInSteps<T, R>(
  all: readonly T[],
  atATime: number,
  map: (each: T, index: number) => R,
): Steps<R[]> {
  const made: R[] = [];
  for (let from = 0; from < all.length; from += atATime) {
    if (from > 0) yield;
    for (const [i, each] of all.slice(from, from + atATime).entries()) made.push(map(each, from + i));
  }
  return made;
}

/** Resolves in a task of its own, behind those that wait already. A timer would be held back after a few. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
