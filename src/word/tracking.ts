import { WordFailure } from './failure';
import {
  canSwitchTracking,
  isTracked,
  loadTracking,
  setTrackingMode,
  trackingMode,
  type TrackingMode,
} from './newer';
import { isTrackedInFile } from './package/trackingInFile';
import { asFailure, run } from './run';

/** What to do where it cannot be told whether changes are tracked: ask (fail), or go on since the clerk said so. */
export type IfUnknown = 'ask' | 'goOn';

/**
 * For a Word that cannot pause tracking (below WordApi 1.4): makes sure that there is nothing to pause.
 * @throws WordFailure `tracked` if changes are tracked, `trackingUnknown` if that cannot be told
 */
export async function ensurePausable(ifUnknown: IfUnknown): Promise<void> {
  if (canSwitchTracking()) return;
  const tracked = await isTrackedInFile().catch((error: unknown) => {
    if (ifUnknown === 'ask') throw error;
    return false;
  });
  if (tracked) throw new WordFailure('tracked', 'Changes are tracked and this Word cannot pause that');
}

/** Queues changes that are to be no revisions: tracking is off before them and as it was after them. */
export function queuePaused(document: Word.Document, mode: TrackingMode, queueChanges: () => void): void {
  if (isTracked(mode)) setTrackingMode(document, 'Off');
  queueChanges();
  if (isTracked(mode)) setTrackingMode(document, mode);
}

/**
 * The `sync` for a batch with `queuePaused` in it. What comes before a failing action stays done, so tracking may be
 * left off then: it is looked at and put back in batches of their own, once.
 * @throws WordFailure with `trackingLeftOff` if that failed as well
 */
export async function syncPaused(context: Word.RequestContext, mode: TrackingMode): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    const failure = await asFailure(error);
    failure.trackingLeftOff = isTracked(mode) && !(await putBack(mode));
    throw failure;
  }
}

async function putBack(mode: 'TrackAll' | 'TrackMineOnly'): Promise<boolean> {
  try {
    await run(async (context) => {
      loadTracking(context.document);
      await context.sync();
      // Where switching it off was what failed, it is still on.
      if (trackingMode(context.document) === mode) return;
      setTrackingMode(context.document, mode);
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}
