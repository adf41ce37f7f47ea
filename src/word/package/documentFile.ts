import type * as Zip from 'fflate';
import { callOffice } from '../office/commonApi';

/** Some kB are usual; room is made for what a file announces, whatever it holds. */
const LARGEST = 16 * 1024 * 1024;

/**
 * Some parts of the document as a file, by their names: what Word would save now. It is no batch, and Word need not be able to
 * give the document's OOXML for it.
 * @param isWanted tells by its name whether a part is to be unpacked
 * @throws Error if the file cannot be had or read, what reads it cannot be loaded, or a part that is wanted is too big
 */
export async function partsOfFile(isWanted: (name: string) => boolean): Promise<Map<string, string>> {
  const filter = ({ name, originalSize }: Zip.UnzipFileInfo): boolean => {
    const wanted = isWanted(name);
    if (wanted && originalSize > LARGEST) throw new Error(`${name} has ${originalSize} bytes`);
    return wanted;
  };
  const { strFromU8, unzipSync } = await loadZip();
  const parts = unzipSync(await documentFile(), { filter });
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/**
 * Loads what unzips a file: few Words are asked for theirs, and the list need not wait for it. A pane in one of these loads it
 * when it opens, for it must go on working when its server is gone.
 */
export function loadZip(): Promise<typeof Zip> {
  return import(/* webpackChunkName: "zip" */ 'fflate');
}

/** The document as a file. Its slices can only be asked for one after another; they are no batches. */
export async function documentFile(): Promise<Uint8Array> {
  const file = await callOffice<Office.File>((done) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, done);
  });
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let i = 0; i < file.sliceCount; i++) {
      const slice = await callOffice<Office.Slice>((done) => {
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
