import { strFromU8, unzipSync } from 'fflate';
import { WordFailure } from '../failure';
import { isOn, isW } from './wordprocessing';

const SETTINGS = 'word/settings.xml';

/**
 * Whether the document's file switches the tracking of changes on. It is the only place that tells below WordApi 1.4,
 * for `getOoxml` leaves it out (office-js#2123).
 * @throws WordFailure `trackingUnknown` if the file cannot be had or read
 */
export async function isTrackedInFile(): Promise<boolean> {
  try {
    const parts = unzipSync(await documentFile(), { filter: (file) => file.name === SETTINGS });
    const settings = parts[SETTINGS];
    // Without the part all its settings have their defaults, and this one's is off.
    if (!settings) return false;
    const xml = new DOMParser().parseFromString(strFromU8(settings), 'application/xml');
    if (xml.getElementsByTagName('parsererror').length > 0) throw new Error(`${SETTINGS} is not well-formed`);
    const elements = [...xml.getElementsByTagNameNS('*', 'trackRevisions')];
    return isOn(elements.find((element) => isW(element, 'trackRevisions')));
  } catch (error) {
    throw new WordFailure('trackingUnknown', 'Whether changes are tracked cannot be read', error);
  }
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
