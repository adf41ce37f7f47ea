import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';

/** Files by their paths in the package. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The first day that a zip can name, in the local time in which zips count: the same files are the same bytes on any day. */
const NO_DATE = new Date(1980, 0, 1);
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
 * A zip of some files and their checksums, all in one folder. The same files are the same bytes.
 * @param folder its name
 */
export function zipOf(folder: string, files: Files): Uint8Array {
  const all = new Map(files).set(SUMS, checksums(files));
  return zipSync(Object.fromEntries(inOrder(all).map(([path, bytes]) => [`${folder}/${path}`, bytes])), {
    mtime: NO_DATE,
    level: 9,
    ...UNIX,
  });
}

function inOrder(files: Files): [path: string, bytes: Uint8Array][] {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}
