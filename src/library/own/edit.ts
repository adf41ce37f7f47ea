import type { Found } from './found';
import { idFromName, nameKey } from './id';
import { isRecord } from './isRecord';
import { entriesOf, type Entry, type Library, withEntry } from './library';
import { readPhrase } from './readPhrase';
import { readSkeleton, withId } from './readSkeleton';
import { type Reason, type Refusal, START } from './refusal';
import { roomIn, roomWith } from './room';

/** The library with the change in it, and the entry that was added or changed; or why it cannot be. */
export type Edit = { readonly library: Library; readonly id: string } | { readonly refusal: Refusal };

/** Adds a skeleton. One that is written with the id of another, or with none, gets an id of its own. */
export function addSkeleton(library: Library, markdown: string): Edit {
  const read = readSkeleton(markdown, START, 'own');
  if (!('entry' in read)) return { refusal: read };
  const id = freeId(library, read);
  return put(library, id === read.entry.id ? read : readSkeleton(withId(markdown, id), START, 'own'));
}

/** Puts other Markdown in the place of a skeleton's. It keeps its id, whatever the Markdown says. */
export function updateSkeleton(library: Library, id: string, markdown: string): Edit {
  const old = library.skeletons.find((skeleton) => skeleton.id === id);
  if (!old) return { refusal: refused('skeleton', '', 'unknownId', id) };
  return put(library, readSkeleton(withId(markdown, id), START, 'own'), { kind: 'skeleton', entry: old });
}

/** Adds a phrase. @param fields a phrase's, or some of them; an id that is missing or another's is made from the name */
export function addPhrase(library: Library, fields: unknown): Edit {
  const read = readPhrase(fields, START, 'own');
  if (!('entry' in read)) return { refusal: read };
  const id = freeId(library, read);
  return put(library, id === read.entry.id ? read : readPhrase({ ...read.entry, id }, START, 'own'));
}

/** Puts other fields in the place of a phrase's; it keeps its id. What is not among the fields is empty afterwards. */
export function updatePhrase(library: Library, id: string, fields: unknown): Edit {
  const old = library.phrases.find((phrase) => phrase.id === id);
  if (!old) return { refusal: refused('phrase', '', 'unknownId', id) };
  const read = readPhrase(isRecord(fields) ? { ...fields, id } : fields, START, 'own');
  return put(library, read, { kind: 'phrase', entry: old });
}

/** The library without a skeleton or phrase, nor is that a favourite any more. An id that it does not have changes nothing. */
export function removeEntry(library: Library, id: string): Library {
  if (!entriesOf(library).some(({ entry }) => entry.id === id)) return library;
  return {
    skeletons: library.skeletons.filter((skeleton) => skeleton.id !== id),
    phrases: library.phrases.filter((phrase) => phrase.id !== id),
    favourites: library.favourites.filter((favourite) => favourite !== id),
    recent: library.recent.filter((used) => used !== id),
  };
}

function put(library: Library, read: Found | Refusal, old?: Entry): Edit {
  if (!('entry' in read)) return { refusal: read };
  const { kind, entry } = read;
  const others = entriesOf(library).filter((one) => one.kind === kind && one.entry.id !== entry.id);
  if (others.some((other) => nameKey(other.entry.name) === nameKey(entry.name)))
    return { refusal: refused(kind, entry.name, 'duplicateName', entry.name) };
  const room = roomWith(roomIn(library), read, old);
  return typeof room === 'string'
    ? { refusal: refused(kind, entry.name, room, '') }
    : { library: withEntry(library, read), id: entry.id };
}

/** The entry's own id if nothing has it yet. What is liked and used is known by its id alone. */
function freeId(library: Library, { kind, entry }: Entry): string {
  const ids = new Set(entriesOf(library).map((one) => one.entry.id));
  const isTaken = (id: string): boolean => ids.has(id);
  return isTaken(entry.id) ? idFromName('own', kind, entry.name, isTaken) : entry.id;
}

function refused(kind: Entry['kind'], name: string, reason: Reason, detail: string): Refusal {
  return { kind, name, where: START, reason, detail };
}
