import { homeOf } from '../document/story/home';
import { type Note, noteBehind } from '../document/story/notes';
import type { ClassSurface } from '../protocol/surface';
import { make, makeFound, type Notes } from './targets';

/** A footnote or endnote. */
export const noteItem: ClassSurface<Note> = {
  name: 'NoteItem',
  alive: ({ reference }) => homeOf(reference) !== undefined,
  properties: { Type: { set: '1.5', get: ({ kind }) => kind } },
  links: { Body: { set: '1.5', get: ({ story }, call) => make(call, 'Body', story) } },
  methods: {
    GetNext: {
      set: '1.5',
      call: (self, call) => makeFound(call, 'NoteItem', noteBehind(self, call.host.document.body)),
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
