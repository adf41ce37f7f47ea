import { addPhrase, type Edit, updatePhrase } from '../../../library/own/edit';
import type { Shelf } from '../../shelf/shelf';
import { type PhraseFields, tidyFields } from '../derive/fields';

/**
 * Keeps a phrase of the clerk's own.
 * @param id null for a new one
 * @param typed what the clerk has written; what is not among it stays as it is
 */
export function savePhrase(shelf: Shelf, id: string | null, typed: PhraseFields): Edit {
  const fields = tidyFields(typed);
  const edits: Edit[] = [];
  shelf.change((library) => {
    const old = library.phrases.find((phrase) => phrase.id === id);
    const edit = id === null ? addPhrase(library, fields) : updatePhrase(library, id, { ...old, ...fields });
    edits.push(edit);
    return 'refusal' in edit ? library : edit.library;
  });
  const [edit] = edits;
  if (!edit) throw new Error('The shelf has changed nothing.');
  return edit;
}
