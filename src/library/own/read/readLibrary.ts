import { fileOf, type LibraryFile } from '../file';
import { type Found, type Reading, sorted } from '../found';
import type { Origin } from '../id';
import { isRecord } from './isRecord';
import { whereJsonBreaks } from './jsonBreak';
import type { Library } from '../library';
import { isLongerThan, MAX_BYTES, MAX_ENTRIES, MAX_RECENT } from '../limits';
import { readPhrase, withReplacements } from './readPhrase';
import { readSkeleton } from './readSkeleton';
import { rulesIn } from '../rulesOff';
import { type Place, refuseFile, shown, START } from '../refusal';
import type { Refusal } from '../refusal';

/** A library and what of its file was left out; without a library where the whole file is refused, by one refusal. */
export interface LibraryReading {
  readonly library: Library | null;
  readonly refused: readonly Refusal[];
}

/**
 * Reads the clerk's own library: what is kept on this machine, of this version of the format or an older one. What is
 * wrong is left out and named; the rest works. Throws nothing, whatever the text is. Where a library comes back with
 * refusals, or none comes back, the text has more in it than can be used: it must not be written over unasked.
 */
export function readLibrary(text: string): LibraryReading {
  const file = readFile(text);
  if ('reason' in file) return { library: null, refused: [file] };
  const { found, refused, rulesOff } = entriesIn(file, 'own');
  const recent = idsIn(file.recent).slice(0, MAX_RECENT);
  return { library: { ...libraryOf(found), favourites: idsIn(file.favourites), recent, rulesOff }, refused };
}

/** Reads the library that a unit hands to its clerks: the same file. What somebody in it likes and uses is nobody else's. */
export function readUnitLibrary(text: string): LibraryReading {
  const file = readFile(text);
  if ('reason' in file) return { library: null, refused: [file] };
  const { found, refused, rulesOff } = entriesIn(file, 'unit');
  return { library: { ...libraryOf(found), favourites: [], recent: [], rulesOff }, refused };
}

/** Reads a library file as entries that may be taken into the clerk's own library, each with its place in the file. */
export function readEntries(text: string): Reading {
  const file = readFile(text);
  if ('reason' in file) return { found: [], refused: [file] };
  const { preferences } = file;
  return { ...entriesIn(file, 'own'), ...(preferences !== undefined && { preferences }) };
}

function readFile(text: string): LibraryFile | Refusal {
  if (isLongerThan(text, MAX_BYTES)) return refuseFile('tooLarge');
  const source = text.replace(/^\uFEFF/, '');
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch {
    return refuseFile('notJson', '', { ...START, ...whereJsonBreaks(source) });
  }
  const file = fileOf(json);
  if ('reason' in file) return refuseFile(file.reason, file.detail);
  const count = file.skeletons.length + file.phrases.length;
  return count > MAX_ENTRIES ? refuseFile('tooMany', String(count)) : file;
}

function entriesIn(file: LibraryFile, origin: Origin): Required<Omit<Reading, 'preferences'>> {
  const ids = new Map<string, string>();
  const phrases = file.phrases.map((raw, index) => {
    const read = readPhrase(raw, placeOf('phrases', index), origin);
    if (isRecord(raw) && typeof raw['id'] === 'string' && 'entry' in read) ids.set(raw['id'], read.entry.id);
    return read;
  });
  const { found, refused } = sorted([
    ...file.skeletons.map((raw, index) => skeletonIn(raw, placeOf('skeletons', index), origin)),
    ...phrases.map((read) =>
      'entry' in read && read.kind === 'phrase'
        ? { ...read, entry: withReplacements(read.entry, ids) }
        : read,
    ),
  ]);
  const rules = rulesIn(file.rulesOff);
  return { found, refused: [...refused, ...rules.refused], rulesOff: rules.rulesOff };
}

function skeletonIn(raw: unknown, where: Place, origin: Origin): Found | Refusal {
  if (isRecord(raw) && typeof raw['markdown'] === 'string')
    return readSkeleton(raw['markdown'], where, origin);
  const name = isRecord(raw) && typeof raw['name'] === 'string' ? shown(raw['name']) : '';
  return { kind: 'skeleton', name, where, reason: 'notAnEntry', detail: '' };
}

function placeOf(list: string, index: number): Place {
  return { ...START, path: `${list}[${index}]` };
}

function libraryOf(found: readonly Found[]): Pick<Library, 'skeletons' | 'phrases'> {
  return {
    skeletons: found.flatMap((one) => (one.kind === 'skeleton' ? [one.entry] : [])),
    phrases: found.flatMap((one) => (one.kind === 'phrase' ? [one.entry] : [])),
  };
}

/** The longest id that an entry may have. */
const LONGEST_ID = 100;

/** What can be an id, each once. What cannot, nobody has written. */
function idsIn(list: readonly unknown[]): string[] {
  const ids = list.filter((id) => typeof id === 'string' && id !== '' && id.length <= LONGEST_ID);
  return [...new Set(ids as string[])];
}
