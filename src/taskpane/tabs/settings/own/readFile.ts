import type { Reading } from '../../../../library/own/found';
import { MAX_BYTES } from '../../../../library/own/limits';
import { readAny } from '../../../../library/own/read/readAny';
import { refuseFile } from '../../../../library/own/refusal';
import { decodeText } from '../../../../report/decodeText';
import type { Preferences } from '../../../app/preferences';
import { readPreferences } from './broughtPreferences';

/**
 * Why nothing can be said of a file's content:
 * - `unreadable`: the system does not hand it out; it is gone, or another program keeps it
 * - `notText`: a picture, an archive, a Word document under another name
 */
export type FileFault = 'unreadable' | 'notText';

/** Something that the clerk brings, and what is in it. */
export interface Brought {
  /** The file's name; empty for what was pasted. */
  readonly name: string;
  readonly reading: Reading;
  /** How the pane was wanted where it was written, as far as that can be had here. */
  readonly wanted: Partial<Preferences>;
  readonly fault: FileFault | null;
}

/** What the pane asks of a file of the browser's. */
export type FileToRead = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** Reads a file, but not one that is too large or of a kind that is not known. Throws nothing. */
export async function readFile(file: FileToRead): Promise<Brought> {
  const { name, size } = file;
  if (size > MAX_BYTES) return { name, reading: refusedAs('tooLarge'), wanted: {}, fault: null };
  const unread = readAny(name, '');
  if (unread.refused.some(({ reason }) => reason === 'unknownFile'))
    return { name, reading: unread, wanted: {}, fault: null };
  try {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    return text === null ? faulty(name, 'notText') : readText(name, text);
  } catch {
    return faulty(name, 'unreadable');
  }
}

/** Reads what was pasted, or is in a file. @param name the file's; empty for what was pasted */
export function readText(name: string, text: string): Brought {
  const { preferences, ...reading } = readAny(name, text);
  const brought = readPreferences(preferences);
  return {
    name,
    reading: { ...reading, refused: [...reading.refused, ...brought.refused] },
    wanted: brought.wanted,
    fault: null,
  };
}

function refusedAs(reason: 'tooLarge'): Reading {
  return { found: [], refused: [refuseFile(reason)] };
}

function faulty(name: string, fault: FileFault): Brought {
  return { name, reading: { found: [], refused: [] }, wanted: {}, fault };
}
