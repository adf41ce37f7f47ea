import { strFromU8, unzipSync } from 'fflate';
import { TableFileError } from './tableFile';

/** A table of ten thousand rows unpacks to some five million bytes. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The XML parts of an office file by their names. @throws TableFileError `broken` or `tooLarge` */
export function unpack(bytes: Uint8Array): ReadonlyMap<string, string> {
  let total = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/.test(name)) return false;
        total += originalSize;
        return total <= MOST_BYTES;
      },
    });
  } catch {
    throw new TableFileError('broken');
  }
  if (total > MOST_BYTES) throw new TableFileError('tooLarge');
  return new Map(Object.entries(parts).map(([name, part]) => [name.replace(/^\//, ''), strFromU8(part)]));
}
