import { homeOf } from '../document/story/home';
import type { Story } from '../document/story/openDocument';
import type { XmlElement } from '../xml/node';
import type { ClassSurface } from '../protocol/surface';
import { make, makeFound } from './targets';

/** The kinds of notes, as `Word.NoteItemType` has them. */
export type NoteKind = 'Footnote' | 'Endnote';

/** A note: its text, and the reference to it in the body. */
export interface Note {
  readonly kind: NoteKind;
  readonly story: Story;
  readonly reference: XmlElement;
}

/** Footnotes or endnotes, asked anew at each use. */
export type Notes = () => readonly Note[];

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

/** A footnote or endnote. */
export const noteItem: ClassSurface<Note> = {
  name: 'NoteItem',
  alive: ({ reference }) => homeOf(reference) !== undefined,
  properties: { Type: { set: '1.5', get: ({ kind }) => kind } },
  links: { Body: { set: '1.5', get: ({ story }, call) => make(call, 'Body', story) } },
  methods: {
    GetNext: {
      set: '1.5',
      call: ({ kind, reference }, call) => {
        const all = notesOf(call.host.document.body, kind);
        const at = all.findIndex((each) => each.reference === reference);
        return makeFound(call, 'NoteItem', all[at + 1]);
      },
    },
  },
};

/** The notes of a text. */
export const noteItemCollection: ClassSurface<Notes> = {
  name: 'NoteItemCollection',
  items: (self, call) => self().map((note) => make(call, 'NoteItem', note)),
  methods: {
    GetFirst: { set: '1.5', call: (self, call) => makeFound(call, 'NoteItem', self()[0]) },
  },
};
