import { EMPTY_LIBRARY, type Library } from '../../library/own/library';
import { MAX_BYTES } from '../../library/own/limits';
import { readUnitLibrary } from '../../library/own/read/readLibrary';
import { type Refusal, refuseFile } from '../../library/own/refusal';
import { decodeText } from '../../report/decodeText';

/** The unit's common library: beside the add-in's pages, put there by whoever looks after them. */
const ADDRESS = 'library.json';

/** What the unit's library holds, and what in it could not be used. */
export interface UnitLibrary {
  readonly library: Library;
  readonly refused: readonly Refusal[];
}

/** Reads it from where the pane itself comes from, and from nowhere else. Without such a file it is empty. */
export async function loadUnitLibrary(): Promise<UnitLibrary> {
  try {
    const response = await fetch(ADDRESS, { cache: 'no-cache', redirect: 'error' });
    // Some servers answer with a page where there is no such file.
    const isPage = response.headers.get('Content-Type')?.includes('text/html') ?? false;
    if (!response.ok || isPage) return { library: EMPTY_LIBRARY, refused: [] };
    const file = await response.blob();
    if (file.size > MAX_BYTES) return { library: EMPTY_LIBRARY, refused: [refuseFile('tooLarge')] };
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    if (text === null) return { library: EMPTY_LIBRARY, refused: [refuseFile('notALibrary')] };
    const { library, refused } = readUnitLibrary(text);
    return { library: library ?? EMPTY_LIBRARY, refused };
  } catch {
    return { library: EMPTY_LIBRARY, refused: [] }; // the host is offline: the rest works without
  }
}
