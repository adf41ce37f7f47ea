import { readFileSync } from 'node:fs';
import type { Library } from '../../library/own/library';
import { readUnitLibrary } from '../../library/own/read/readLibrary';

/**
 * Reads the `library.json` that a unit hands to its clerks.
 * @returns null where there is no such file, or it is no library
 */
export function unitLibraryAt(file: string): Library | null {
  try {
    return readUnitLibrary(readFileSync(file, 'utf8')).library;
  } catch {
    return null;
  }
}
