import type { XmlElement } from '../../xml/node';
import { homeOf } from './home';
import type { Story } from './openDocument';

/** The kinds of notes, as `Word.NoteItemType` has them. */
export type NoteKind = 'Footnote' | 'Endnote';

/** A note: its text, and the reference to it in another. */
export interface Note {
  readonly kind: NoteKind;
  readonly story: Story;
  readonly reference: XmlElement;
}

/** The notes of a kind to which a text refers, in its order. */
export function notesOf({ document, root }: Story, kind: NoteKind): readonly Note[] {
  const key = `w:${kind.toLowerCase()}` as const;
  const part = document.main.related(`${kind.toLowerCase()}s`);
  const all = part === undefined ? undefined : document.story(part);
  if (!all) return [];
  const notes = new Map(all.root.elements(key).map((note) => [note.get('w:id'), note]));
  return [...root.descendants(`${key}Reference`)].flatMap((reference): Note[] => {
    const note = notes.get(reference.get('w:id'));
    const home = note && homeOf(note);
    return note && home ? [{ kind, story: { ...home, root: note }, reference }] : [];
  });
}
