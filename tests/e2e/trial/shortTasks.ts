import type { Page } from 'playwright-core';
import { paneTasksDuring } from './paneTasks';

/** Work of so many milliseconds is short enough to be done in one go. */
const SHORT = 200;
/** No task does more than this share of longer work: how fast the machine is plays no part in that. */
const MOST = 1 / 3;

/** Watches whether the pane does what it does in short tasks. */
export interface TaskWatch {
  /** What was done in a task that was too long: by what was asked for, how long that task and all of them were. */
  readonly long: ReadonlyMap<string, readonly [longest: number, whole: number]>;
  /** Watches while something is done. */
  readonly during: (what: string, work: () => Promise<void>) => Promise<void>;
}

export function watchTasks(page: Page): TaskWatch {
  const long = new Map<string, readonly [number, number]>();
  return {
    long,
    async during(what, work) {
      const tasks = await paneTasksDuring(page, work);
      expect(tasks).not.toEqual([]);
      const whole = tasks.reduce((sum, own) => sum + own, 0);
      const longest = Math.max(...tasks);
      if (whole > SHORT && longest > MOST * whole) long.set(what, [longest, whole]);
    },
  };
}
