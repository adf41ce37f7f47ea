import { unzipSync, zipSync, type Zippable } from 'fflate';
import { DocxError } from './docxError';

/** The largest reports with pictures take some dozens of MiB. */
const MAX_UNPACKED = 256 * 1024 * 1024;
const MAX_ENTRIES = 20000;
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Unpacks a `.docx`: its entries by name, in their order.
 * The sizes are added up before anything is unpacked, and no entry gets more room than it announces.
 * @throws DocxError if it is no zip file, or too big
 */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  if (OLE.every((byte, i) => bytes[i] === byte)) throw oleError(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new DocxError('notZip');
  checkDirectory(bytes);
  let [total, entries] = [0, 0];
  const weigh = (file: { originalSize: number }): false => {
    total += file.originalSize;
    entries++;
    if (total > MAX_UNPACKED || entries > MAX_ENTRIES) throw new DocxError('tooBig');
    return false;
  };
  attempt('notZip', () => unzipSync(bytes, { filter: weigh }));
  if (entries === 0) throw new DocxError('notZip', 'an empty zip file');
  const all = attempt('broken', () => unzipSync(bytes));
  return new Map(Object.entries(all));
}

/** Packs entries into a zip file. The same entries always give the same bytes. */
export function pack(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of entries) files[name] = bytes;
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

function attempt<T>(code: 'notZip' | 'broken', work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof DocxError) throw error;
    throw new DocxError(code, error instanceof Error ? error.message : String(error));
  }
}

/** The list of entries at the end of a zip file; what is not such a list would be read as nonsense. */
function checkDirectory(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw new DocxError('notZip', 'the zip file has no end');
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if (count === 0xffff || start === 0xffffffff) return;
  for (let i = 0, at = start; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50)
      throw new DocxError('broken', 'the list of its parts is damaged');
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** An OLE compound file holds streams; the names of the streams tell what wrote it. */
function oleError(bytes: Uint8Array): DocxError {
  const holds = (name: string): boolean => indexOf(bytes, utf16(name)) >= 0;
  if (holds('EncryptedPackage')) return new DocxError('encrypted');
  if (holds('WpsDocument') || holds('WPS')) return new DocxError('wps');
  if (holds('WordDocument')) return new DocxError('oldWord');
  return new DocxError('notDocx', 'an OLE compound file');
}

function utf16(text: string): number[] {
  return Array.from(text, (char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]).flat();
}

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}
