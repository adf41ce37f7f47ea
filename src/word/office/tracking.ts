import { leaveTrace, WordFailure } from './failure';
import {
  canSwitchTracking,
  isTracked,
  loadTracking,
  setTrackingMode,
  trackingMode,
  type TrackingMode,
} from './optionalMembers';
import { isTrackedInFile } from '../package/trackingInFile';
import { asFailure, run } from './run';
import { noteTrackingChange, type TrackingChange } from './trackingChange';

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
 * left off then: it is looked at and put back in batches of their own, once. It is looked at as well where Word may not
 * take the mode back without saying so (`TrackMineOnly`, office-js#6450): then all changes are tracked, and that is told.
 * @throws WordFailure with `trackingLeftOff` if that failed as well
 */
export async function syncPaused(context: Word.RequestContext, mode: TrackingMode): Promise<void> {
  if (isTracked(mode)) loadTracking(context.document);
  try {
    await context.sync();
  } catch (error) {
    const failure = await asFailure(error);
    const became = isTracked(mode) ? await restoreTracking(mode) : undefined;
    failure.trackingLeftOff = became === 'off';
    if (became === 'all') noteTrackingChange(became);
    throw failure;
  }
  if (isTracked(mode) && trackingMode(context.document) !== mode)
    noteTrackingChange(await restoreTracking(mode));
}

/** @returns what is tracked in place of what was; undefined where it is as it was */
async function restoreTracking(mode: 'TrackAll' | 'TrackMineOnly'): Promise<TrackingChange | undefined> {
  try {
    return await run(async (context) => {
      const { document } = context;
      loadTracking(document);
      await context.sync();
      // Where switching it off was what failed, it is still on.
      if (trackingMode(document) === mode) return undefined;
      setTrackingMode(document, mode);
      loadTracking(document);
      await context.sync();
      if (trackingMode(document) === mode) return undefined;
      setTrackingMode(document, 'TrackAll');
      loadTracking(document);
      await context.sync();
      return trackingMode(document) === 'Off' ? 'off' : 'all';
    });
  } catch (error) {
    leaveTrace(error);
    return 'off';
  }
}
