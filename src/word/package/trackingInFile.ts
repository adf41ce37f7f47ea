import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { WordFailure } from '../failure';
import { attributeW, isOn, isW } from './wordprocessing';

const SETTINGS = 'word/settings.xml';
/** Some kB are usual; room is made for what a file announces, whatever it holds. */
const LARGEST = 16 * 1024 * 1024;

/**
 * Whether the document's file switches the tracking of changes on. It is the only place that tells below WordApi 1.4,
 * for `getOoxml` leaves it out (office-js#2123).
 * @throws WordFailure `trackingUnknown` if the file cannot be had or read
 */
export async function isTrackedInFile(): Promise<boolean> {
  try {
    const parts = unzipSync(await documentFile(), { filter: isSettings });
    const settings = parts[SETTINGS];
    // Without the part all its settings have their defaults, and this one's is off.
    if (!settings) return false;
    const xml = new DOMParser().parseFromString(strFromU8(settings), 'application/xml');
    if (xml.getElementsByTagName('parsererror').length > 0) throw new Error(`${SETTINGS} is not well-formed`);
    const find = (name: string): Element | undefined =>
      [...xml.getElementsByTagNameNS('*', name)].find((element) => isW(element, name));
    return isOn(find('trackRevisions')) || enforcesTracking(find('documentProtection'));
  } catch (error) {
    throw new WordFailure('trackingUnknown', 'Whether changes are tracked cannot be read', error);
  }
}

function isSettings({ name, originalSize }: UnzipFileInfo): boolean {
  if (name === SETTINGS && originalSize > LARGEST) throw new Error(`${SETTINGS} has ${originalSize} bytes`);
  return name === SETTINGS;
}

/** A document may be protected so that every change is tracked (ECMA-376 part 1, 17.15.1.29). */
function enforcesTracking(protection: Element | undefined): boolean {
  if (!protection || attributeW(protection, 'edit') !== 'trackedChanges') return false;
  return ['1', 'true', 'on'].includes(attributeW(protection, 'enforcement') ?? '');
}

/** The document as a file. Its slices can only be asked for one after another; they are no batches. */
async function documentFile(): Promise<Uint8Array> {
  const file = await call<Office.File>((done) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, done);
  });
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let i = 0; i < file.sliceCount; i++) {
      const slice = await call<Office.Slice>((done) => {
        file.getSliceAsync(i, done);
      });
      const data = slice.data as ArrayLike<number>;
      bytes.set(data, at);
      at += data.length;
    }
    return bytes;
  } finally {
    // An open file counts against a limit of two; nobody waits for its end.
    file.closeAsync();
  }
}

function call<T>(start: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new Error(result.error.message));
    });
  });
}
