import type { Page } from 'playwright-core';
import { paneTasksDuring } from './paneTasks';
import { textLayoutTime } from './textLayoutTime';

/**
 * Work is short enough to be done in one go if it takes at most so many times as long as a thousand paragraphs of text take to
 * be laid out: where those take 20 ms, up to 200 ms.
 */
const SHORT = 10;
/** No task does more than this share of longer work. */
const MOST = 1 / 3;

/** Watches whether the pane does what it does in short tasks; how fast the machine is plays no part in that. */
export interface TaskWatch {
  /** What was done in a task that was too long: by what was asked for, how long that task and all of them were. */
  readonly long: ReadonlyMap<string, readonly [longest: number, whole: number]>;
  /** Of what the pane was seen at work: what is over before the profiler is ready is not. */
  readonly seen: ReadonlySet<string>;
  /** Watches while something is done. */
  readonly during: (what: string, work: () => Promise<void>) => Promise<void>;
}

export async function watchTasks(page: Page): Promise<TaskWatch> {
  const short = SHORT * (await textLayoutTime(page));
  const long = new Map<string, readonly [number, number]>();
  const seen = new Set<string>();
  return {
    long,
    seen,
    async during(what, work) {
      const tasks = await paneTasksDuring(page, work);
      if (tasks.length > 0) seen.add(what);
      const whole = tasks.reduce((sum, own) => sum + own, 0);
      const longest = Math.max(...tasks);
      if (whole > short && longest > MOST * whole) long.set(what, [longest, whole]);
    },
  };
}
