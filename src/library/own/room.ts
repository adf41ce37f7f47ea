import { type Entry, EMPTY_LIBRARY, type Library, withEntry } from './library';
import { bytesOf, MAX_BYTES, MAX_ENTRIES } from './limits';
import { writeLibrary } from './writeLibrary';

/** Kept free for favourites and what was used last. */
const FOR_IDS = 300_000;
const MOST_BYTES = MAX_BYTES - FOR_IDS;

/** What a library has room for, so that what is written can always be read again. */
export interface Room {
  readonly entries: number;
  readonly bytes: number;
}

/** The room that is left in a library. */
export function roomIn(library: Library): Room {
  return {
    entries: MAX_ENTRIES - library.skeletons.length - library.phrases.length,
    bytes: MOST_BYTES - bytesOf(writeLibrary(library)),
  };
}

/**
 * The room that is left when an entry is put in: at the end, or in the place of another. One that is shorter than what
 * it replaces frees nothing.
 * @returns why there is none, if there is none
 */
export function roomWith(room: Room, entry: Entry, old?: Entry): Room | 'tooMany' | 'tooLarge' {
  const entries = room.entries - (old ? 0 : 1);
  const growth = Math.max(0, bytesIn(entry) - (old ? bytesIn(old) : 0));
  const bytes = room.bytes - growth;
  if (entries < 0 && !old) return 'tooMany';
  // What gets no longer can stay, however full the library is.
  return bytes < 0 && growth > 0 ? 'tooLarge' : { entries, bytes };
}

/** How many bytes an entry takes in the file, with what separates it from the next. */
function bytesIn(entry: Entry): number {
  const [filled, empty] = [withEntry(EMPTY_LIBRARY, entry), EMPTY_LIBRARY].map((library) =>
    writeLibrary(library),
  );
  return bytesOf(filled ?? '') - bytesOf(empty ?? '') + 2;
}
