import type { Found } from './found';
import { idFromName } from './id';
import { isRecord } from './read/isRecord';
import { entriesOf, type Entry, type Library, withEntry } from './library';
import { readPhrase } from './read/readPhrase';
import { readSkeleton, withId } from './read/readSkeleton';
import { type Reason, type Refusal, START } from './refusal';
import { roomIn, roomWith } from './room';
import { nameOf } from './same';

/** The library with the change in it, and the entry that was added or changed; or why it cannot be. */
export type Edit<Why = Refusal> =
  { readonly library: Library; readonly id: string } | { readonly refusal: Why };

/** Adds a skeleton. One that is written with the id of another, or with none, gets an id of its own. */
export function addSkeleton(library: Library, markdown: string): Edit {
  const read = readSkeleton(markdown, START, 'own');
  if (!('entry' in read)) return { refusal: read };
  const id = freeId(library, read);
  return putRead(library, id === read.entry.id ? read : readSkeleton(withId(markdown, id), START, 'own'));
}

/** Puts other Markdown in the place of a skeleton's. It keeps its id, whatever the Markdown says. */
export function updateSkeleton(library: Library, id: string, markdown: string): Edit {
  const old = library.skeletons.find((skeleton) => skeleton.id === id);
  if (!old) return { refusal: refused('skeleton', '', 'unknownId', id) };
  return putRead(library, readSkeleton(withId(markdown, id), START, 'own'), { kind: 'skeleton', entry: old });
}

/** Adds a phrase. @param fields a phrase's, or some of them; an id that is missing or another's is made from the name */
export function addPhrase(library: Library, fields: unknown): Edit {
  const read = readPhrase(fields, START, 'own');
  if (!('entry' in read)) return { refusal: read };
  const id = freeId(library, read);
  return putRead(library, id === read.entry.id ? read : readPhrase({ ...read.entry, id }, START, 'own'));
}

/** Puts other fields in the place of a phrase's; it keeps its id. What is not among the fields is empty afterwards. */
export function updatePhrase(library: Library, id: string, fields: unknown): Edit {
  const old = library.phrases.find((phrase) => phrase.id === id);
  if (!old) return { refusal: refused('phrase', '', 'unknownId', id) };
  const read = readPhrase(isRecord(fields) ? { ...fields, id } : fields, START, 'own');
  return putRead(library, read, { kind: 'phrase', entry: old });
}

/**
 * The library without a skeleton or phrase, nor is that a favourite any more. An id that it does not have changes nothing;
 * a list that does not have it stays the same list.
 */
export function removeEntry(library: Library, id: string): Library {
  if (!entriesOf(library).some(({ entry }) => entry.id === id)) return library;
  const isId = (one: string): boolean => one === id;
  const isIt = (one: { readonly id: string }): boolean => one.id === id;
  return {
    ...library,
    skeletons: without(library.skeletons, isIt),
    phrases: without(library.phrases, isIt),
    favourites: without(library.favourites, isId),
    recent: without(library.recent, isId),
  };
}

function without<T>(list: readonly T[], isIt: (item: T) => boolean): readonly T[] {
  return list.some(isIt) ? list.filter((item) => !isIt(item)) : list;
}

/**
 * Puts an entry into a library, at the end or in the place of the one that has its id.
 * @param old that one
 * @returns a refusal where another has its name, or there is no room
 */
export function putEntry(library: Library, one: Entry, old?: Entry): Edit {
  const { kind, entry } = one;
  const others = entriesOf(library).filter((other) => other.entry.id !== entry.id);
  if (others.some((other) => nameOf(other) === nameOf(one)))
    return { refusal: refused(kind, entry.name, 'duplicateName', entry.name) };
  const room = roomWith(roomIn(library), one, old);
  return typeof room === 'string'
    ? { refusal: refused(kind, entry.name, room, '') }
    : { library: withEntry(library, one), id: entry.id };
}

function putRead(library: Library, read: Found | Refusal, old?: Entry): Edit {
  return 'entry' in read ? putEntry(library, read, old) : { refusal: read };
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
