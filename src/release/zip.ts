import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';

/** Files by their paths in the package. */
export type Files = ReadonlyMap<string, Uint8Array>;

const SUMS = 'SHA256SUMS';
/** What a zip made on Unix says of a file, whoever unpacks it: Info-ZIP's unzip takes the UTF-8 names of any other for a code page's. */
const UNIX = { os: 3, attrs: 0o100644 << 16 } as const;

/** The checksums of files, a line each, as `sha256sum -c` and `certutil -hashfile` tell them. */
function checksums(files: Files): Uint8Array {
  const lines = inOrder(files).map(
    ([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`,
  );
  return strToU8(lines.join(''));
}

/**
 * A zip of some files and their checksums, all in one folder. The same files of the same date are the same bytes.
 * @param folder its name
 * @param date of each file, from 1980 on; servers and programs that copy tell two versions of a file apart by size and date
 */
export function zipOf(folder: string, files: Files, date: Date): Uint8Array {
  const all = new Map(files).set(SUMS, checksums(files));
  return zipSync(Object.fromEntries(inOrder(all).map(([path, bytes]) => [`${folder}/${path}`, bytes])), {
    mtime: inUtc(date),
    level: 9,
    ...UNIX,
  });
}

/**
 * The date whose local fields are UTC's: a zip counts in local time without saying where, and must not tell where it was made.
 * Unpacked in China it is eight hours early; a file from the future would be no good.
 */
function inUtc(date: Date): Date {
  return new Date(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  );
}

function inOrder(files: Files): [path: string, bytes: Uint8Array][] {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}
