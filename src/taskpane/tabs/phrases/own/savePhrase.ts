import { addPhrase, type Edit, updatePhrase } from '../../../../library/own/edit';
import type { LibraryStore } from '../../../libraryStore/libraryStore';
import { type PhraseFields, tidyFields } from '../derive/fields';

/**
 * Keeps a phrase of the clerk's own.
 * @param id null for a new one
 * @param typed what the clerk has written; what is not among it stays as it is
 */
export function savePhrase(libraryStore: LibraryStore, id: string | null, typed: PhraseFields): Edit {
  const fields = tidyFields(typed);
  return libraryStore.edit((library) => {
    if (id === null) return addPhrase(library, fields);
    const old = library.phrases.find((phrase) => phrase.id === id);
    return updatePhrase(library, id, { ...old, ...fields });
  });
}
