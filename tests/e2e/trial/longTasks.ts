import type { Frame, Page } from 'playwright-core';

/** The tasks of at least 50 ms since recording began. */
export interface LongTasks {
  /** Their durations in milliseconds, in order; recording goes on with none. */
  take(): Promise<number[]>;
}

interface Recording {
  longTasks: number[];
}

/**
 * Records what keeps a frame from answering the clerk. The trial page and the pane share a thread: either sees the tasks
 * of both.
 */
export async function recordLongTasks(frame: Frame | Page): Promise<LongTasks> {
  await frame.evaluate(() => {
    const recording = window as unknown as Recording;
    recording.longTasks = [];
    new PerformanceObserver((list) => {
      recording.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  return {
    take: () => frame.evaluate(() => (window as unknown as Recording).longTasks.splice(0)),
  };
}
