import { EMPTY_LIBRARY, entriesOf, type Library } from '../../library/own/library';
import { applyImport, planImport } from '../../library/own/planImport';
import { readLibrary } from '../../library/own/read/readLibrary';
import { type Refusal, START } from '../../library/own/refusal';
import { writeLibrary } from '../../library/own/writeLibrary';
import { forget, readStored, store } from './storage';

/** What is kept on this machine, and what of it could not be read. */
export interface OwnLibrary {
  readonly library: Library;
  readonly refused: readonly Refusal[];
}

const NOTHING: OwnLibrary = { library: EMPTY_LIBRARY, refused: [] };

/** What was read or written last, and what it reads as. */
let last: { readonly text: string; readonly own: OwnLibrary } | undefined;

/**
 * Reads the clerk's own library as it is kept now: another pane may have changed it. What has not changed since it was
 * read or written here is the same object, so that nobody takes it for something new.
 */
export function readOwn(): OwnLibrary {
  const text = readStored('library');
  if (text === null) return NOTHING;
  if (last?.text === text) return last.own;
  const { library, refused } = readLibrary(text);
  const own = { library: library ?? EMPTY_LIBRARY, refused };
  last = { text, own };
  return own;
}

/**
 * Keeps the library. What was kept and could not be read is laid aside first, behind what lies there already: nothing of
 * the clerk's is written over that no program has understood yet.
 * @param refused what could not be read of what is kept now
 * @returns whether it is kept
 */
export function keepOwn(library: Library, refused: readonly Refusal[]): boolean {
  const text = readStored('library');
  if (text !== null && refused.length > 0 && !layAside(text)) return false;
  const written = writeLibrary(library);
  if (!store('library', written)) return false;
  last = { text: written, own: { library, refused: [] } };
  return true;
}

/** All that could not be read: as it is kept still, and as it was laid aside; empty where there is none. */
export function readAside(refused: readonly Refusal[]): string {
  const texts = [readStored('libraryAside'), refused.length > 0 ? readStored('library') : null];
  return texts.filter((text) => text !== null && text !== '').join('\n');
}

/** Lets go of what was laid aside. */
export function dropAside(): void {
  forget('libraryAside');
}

/** What another pane has kept, and in it what could not be kept here: added, or in the place of what it had been. */
export function together(kept: Library, mine: Library): Library {
  const found = entriesOf(mine).map((one) => ({ ...one, where: START }));
  const favourites = [...new Set([...kept.favourites, ...mine.favourites])];
  const plan = planImport(kept, { found, refused: [] });
  return { ...applyImport(kept, plan, mine.rulesOff), favourites };
}

function layAside(text: string): boolean {
  const aside = readStored('libraryAside') ?? '';
  return aside.endsWith(text) || store('libraryAside', aside === '' ? text : `${aside}\n${text}`);
}
