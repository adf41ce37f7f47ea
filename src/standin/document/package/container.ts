import { zipSync, type Zippable } from 'fflate';
import { DocxError } from './docxError';
import { isSealed } from './sealed';
import { unpackEntry } from './unpackEntry';
import { zipDirectory } from './zipDirectory';

/** Reports with pictures take a few dozen MiB; much more cannot be unpacked in a second and 200 MB. */
const MAX_UNPACKED = 64 * 1024 * 1024;
/** A report has some dozens of parts, and one for each picture. */
const MAX_ENTRIES = 10_000;
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Unpacks a `.docx`: its entries by name, in their order.
 * The sizes are added up before anything is unpacked, and no entry gets more room than it announces.
 * @throws DocxError if it is no zip file, damaged, or too big
 */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  if (OLE.every((byte, i) => bytes[i] === byte)) throw oleError(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new DocxError(isSealed(bytes) ? 'sealed' : 'notZip');
  const entries = zipDirectory(bytes, MAX_ENTRIES);
  const total = entries.reduce((sum, { size, packed }) => sum + Math.max(size, packed.length), 0);
  if (total > MAX_UNPACKED) throw new DocxError('tooBig', `${total} bytes`);
  const all = new Map<string, Uint8Array>();
  for (const entry of entries) {
    // The name of every object's prototype is none that `pack` could write.
    if (all.has(entry.name) || entry.name === '__proto__')
      throw new DocxError('broken', `the name ${entry.name} is taken`);
    all.set(entry.name, unpackEntry(entry));
  }
  return all;
}

/** Packs entries into a zip file. The same entries always give the same bytes. */
export function pack(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of entries) files[name] = bytes;
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

/** An OLE compound file holds streams; the names of the streams tell what wrote it. */
function oleError(bytes: Uint8Array): DocxError {
  const text = new TextDecoder('utf-16le').decode(bytes);
  if (text.includes('EncryptedPackage')) return new DocxError('encrypted');
  if (text.includes('WpsDocument') || text.includes('WPS')) return new DocxError('wps');
  if (text.includes('WordDocument')) return new DocxError('oldWord');
  return new DocxError('notDocx', 'an OLE compound file');
}
