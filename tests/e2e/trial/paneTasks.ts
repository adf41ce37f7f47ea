import type { Page } from 'playwright-core';

/*
 * Word and the pane share a thread here, which they do not where Word is a program of its own. So it is not asked how long a
 * task takes (`longtask`), but how long the pane's own code is at work in it: Chromium's trace says when each task of the
 * thread begins and ends, and its profiler, a thousand times a second, which script is at work. What a script asks of the
 * browser is the script's, collecting its young garbage as well. Not so the layout of the report beside the pane, which a
 * question after the pane's own may bring with it, and a collection of the whole heap, step by step or at its end: it goes
 * through all elements of the page, of which ten thousand paragraphs have eighty thousand and the pane a few hundred. Of a
 * task the processor's time counts: what else the machine does is not the pane's.
 */

const CATEGORIES = [
  'v8',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
];

/** Where the pane's scripts are served; Office.js lies among them. */
const PANE = '/pane/';
const OFFICE_JS = '/office-js/';

/** What the collector of the whole heap does, in the midst of whatever script is at work. */
const WHOLE_HEAP: readonly string[] = ['V8.GCIncrementalMarkingStart', 'V8.GCIncrementalMarking', 'MajorGC'];

/** An event of a trace, as far as it is read here. Microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor's time. */
  readonly tdur?: number;
  readonly args: {
    readonly data?: {
      readonly startTime?: number;
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
      readonly timeDeltas?: readonly number[];
      readonly frames?: readonly { readonly frame: string; readonly url: string }[];
    };
    readonly beginData?: { readonly frame?: string };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly functionName: string; readonly url?: string };
}

/**
 * How long the pane's own code is at work in each task while something is done: to be asked when the pane is open.
 * @param work beside a long report it asks the pane's frame (`paneFrame`). A `frameLocator` finds the frame by going through
 *   all elements of the page, with an object of JavaScript for each; to let go of those makes the next collection of young
 *   garbage several times as long, in the pane's task if it falls there. Measured with a pane that does nothing but make
 *   garbage: twice the elements, twice the time; a hundredth of it where the frame is asked.
 * @returns milliseconds, of all tasks in which it is, in order
 */
export async function paneTasksDuring(page: Page, work: () => Promise<void>): Promise<number[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser');
  await browser.startTracing(page, { categories: CATEGORIES });
  let trace: Buffer;
  try {
    await work();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  return ownTimes(traceEvents);
}

function ownTimes(events: readonly TraceEvent[]): number[] {
  const profile = events.find(({ name }) => name === 'Profile');
  if (!profile) throw new Error('The trace holds no profile');
  const ours = events.filter(({ pid }) => pid === profile.pid);
  const samples = paneSamples(ours);
  const foreign = foreignWork(events, profile.pid);
  const tasks = ours
    .filter(({ name, tid, dur }) => name === 'RunTask' && tid === profile.tid && dur)
    .sort((a, b) => a.ts - b.ts);
  let [sample, layout] = [0, 0];
  return tasks.flatMap(({ ts, dur = 0, tdur = dur }) => {
    let own = 0;
    for (; (samples[sample]?.at ?? Infinity) < ts + dur; sample++) {
      const { at, length, isPane } = samples[sample] as (typeof samples)[number];
      while ((foreign[layout]?.end ?? Infinity) < at) layout++;
      const isForeign = (foreign[layout]?.start ?? Infinity) <= at;
      if (at >= ts && isPane && !isForeign) own += Math.min(length, at - ts);
    }
    return own > 0 ? [(own * tdur) / dur / 1000] : [];
  });
}

/** What the profiler has seen, in order: when, since how long, and whether the pane was at work. */
function paneSamples(
  events: readonly TraceEvent[],
): { readonly at: number; readonly length: number; readonly isPane: boolean }[] {
  const nodes = new Map<number, ProfileNode>();
  const isPane = new Map<number, boolean | undefined>();
  let at = events.find(({ name }) => name === 'Profile')?.args.data?.startTime ?? 0;
  let was = false;
  let isFirst = true;
  return events
    .filter(({ name }) => name === 'ProfileChunk')
    .flatMap(({ args: { data } }) => {
      for (const node of data?.cpuProfile?.nodes ?? []) {
        nodes.set(node.id, node);
        isPane.set(node.id, isPanes(node) ?? isPane.get(node.parent ?? 0));
      }
      return (data?.cpuProfile?.samples ?? []).map((id, i) => {
        const delta = data?.timeDeltas?.[i] ?? 0;
        // Before the first one the profiler has been getting ready, in the midst of whoever was at work.
        const length = isFirst ? 0 : delta;
        isFirst = false;
        at += delta;
        // Garbage is collected for whoever was at work.
        const isGarbage = nodes.get(id)?.callFrame.functionName === '(garbage collector)';
        was = isGarbage ? was : (isPane.get(id) ?? false);
        return { at, length, isPane: was };
      });
    });
}

/** Whether a function is the pane's; undefined where it is the browser's own, and does the work of whoever has called it. */
function isPanes({ callFrame: { url } }: ProfileNode): boolean | undefined {
  return url ? url.includes(PANE) && !url.includes(OFFICE_JS) : undefined;
}

/** When styles and layout of other frames than the pane's were computed, and the whole heap was gone through for garbage. */
function foreignWork(
  events: readonly TraceEvent[],
  renderer: number,
): { readonly start: number; readonly end: number }[] {
  const frames = events.flatMap(({ args }) => args.data?.frames ?? []);
  const pane = frames.find(({ url }) => url.includes(PANE))?.frame;
  return events
    .filter(({ name, pid, args }) => {
      if (WHOLE_HEAP.includes(name)) return pid === renderer;
      const frame = args.beginData?.frame;
      return (name === 'Layout' || name === 'UpdateLayoutTree') && frame !== undefined && frame !== pane;
    })
    .map(({ ts, dur = 0 }) => ({ start: ts, end: ts + dur }))
    .sort((a, b) => a.start - b.start);
}
