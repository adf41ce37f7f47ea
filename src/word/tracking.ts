import { unzipSync, strFromU8 } from 'fflate';
import { WordFailure } from './failure';
import { canSwitchTracking, setTrackingMode } from './newer';
import { asFailure, run } from './run';

export type TrackingMode = 'Off' | 'TrackAll' | 'TrackMineOnly';

/** What to do where it cannot be told whether changes are tracked: ask (fail), or go on since the clerk said so. */
export type IfUnknown = 'ask' | 'goOn';

/**
 * For a Word that cannot pause tracking (below WordApi 1.4): makes sure that there is nothing to pause. Such a Word
 * says only in the file itself whether changes are tracked, for `getOoxml` leaves it out (office-js#2123).
 * @throws WordFailure `tracked`, or `trackingUnknown` if the file cannot be read
 */
export async function ensurePausable(ifUnknown: IfUnknown): Promise<void> {
  if (canSwitchTracking()) return;
  const tracked = await isTrackedInFile();
  if (tracked) throw new WordFailure('tracked', 'Changes are tracked and this Word cannot pause that');
  if (tracked === null && ifUnknown === 'ask') {
    throw new WordFailure('trackingUnknown', 'Whether changes are tracked cannot be read');
  }
}

/** Queues changes that are to be no revisions: tracking is off before them and as it was after them. */
export function queuePaused(document: Word.Document, mode: TrackingMode, queueChanges: () => void): void {
  if (mode !== 'Off') setTrackingMode(document, 'Off');
  queueChanges();
  if (mode !== 'Off') setTrackingMode(document, mode);
}

/**
 * The `sync` for a batch with `queuePaused` in it. What comes before a failing action stays done, so tracking may be
 * left off then: it is put back in a batch of its own, once.
 * @throws WordFailure with `trackingLeftOff` if that failed as well
 */
export async function syncPaused(context: Word.RequestContext, mode: TrackingMode): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    const failure = await asFailure(error);
    failure.trackingLeftOff = mode !== 'Off' && !(await putBack(mode));
    throw failure;
  }
}

async function putBack(mode: TrackingMode): Promise<boolean> {
  try {
    await run(async (context) => {
      setTrackingMode(context.document, mode);
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

/** Whether `word/settings.xml` switches tracking on; null if the file cannot be had. */
async function isTrackedInFile(): Promise<boolean | null> {
  try {
    const parts = unzipSync(await documentFile(), { filter: (file) => file.name === 'word/settings.xml' });
    const settings = parts['word/settings.xml'];
    // Without the part all its settings have their defaults, and this one's is off.
    if (!settings) return false;
    const xml = new DOMParser().parseFromString(strFromU8(settings), 'application/xml');
    const element = xml.getElementsByTagNameNS('*', 'trackRevisions')[0];
    if (xml.getElementsByTagName('parsererror').length > 0) return null;
    const value =
      element && [...element.attributes].find((attribute) => attribute.localName === 'val')?.value;
    return element !== undefined && !['0', 'false', 'off'].includes(value ?? 'true');
  } catch {
    return null;
  }
}

/** The document as a file, slice by slice. */
async function documentFile(): Promise<Uint8Array> {
  const file = await call<Office.File>((done) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, done);
  });
  try {
    const slices: number[][] = [];
    // Slices can only be asked for one after another; these are calls of the Common API, no batches.
    for (let i = 0; i < file.sliceCount; i++) {
      const slice = await call<Office.Slice>((done) => {
        file.getSliceAsync(i, done);
      });
      slices.push(slice.data as number[]);
    }
    return Uint8Array.from(slices.flat());
  } finally {
    // An open file counts against a limit of two; nobody waits for its end.
    file.closeAsync();
  }
}

function call<T>(start: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new WordFailure('unsupported', result.error.message, result.error));
    });
  });
}
