import { isAttached } from '../document/story/home';
import { paragraphsOf } from '../document/markup/paragraphs';
import type { Story } from '../document/story/openDocument';
import { tablesIn } from '../document/table/tables';
import type { ClassSurface } from '../protocol/surface';
import { insertBlocks } from './insertBlocks';
import { notesOf } from './notes';
import type { Place } from './place';
import { rangePart } from './rangeParts';
import { typeOf } from './stories';
import { textLinks, textProperties } from './stretch';
import { make } from './targets';
import { textMethods } from './textMethods';

const placeOf = (story: Story): Place => ({ kind: 'story', story });

/** The document's text, a header's, a footer's, a note's or a cell's. */
export const body: ClassSurface<Story> = {
  name: 'Body',
  alive: ({ root }) => isAttached(root),
  properties: {
    ...textProperties(placeOf),
    Type: { set: '1.3', get: (self) => typeOf(self) },
  },
  links: {
    ...textLinks(placeOf),
    Paragraphs: {
      set: '1.1',
      get: (self, call) => make(call, 'ParagraphCollection', () => paragraphsOf(self.root)),
    },
    Tables: { set: '1.3', get: (self, call) => make(call, 'TableCollection', () => tablesIn(self.root)) },
    ContentControls: {
      set: '1.1',
      get: (self, call) => make(call, 'ContentControlCollection', self.root),
    },
    Footnotes: {
      set: '1.5',
      get: (self, call) => make(call, 'NoteItemCollection', () => notesOf(self, 'Footnote')),
    },
    Endnotes: {
      set: '1.5',
      get: (self, call) => make(call, 'NoteItemCollection', () => notesOf(self, 'Endnote')),
    },
  },
  methods: {
    ...textMethods(placeOf, {
      text: ['Replace', 'Start', 'End'],
      ooxml: ['Replace', 'Start', 'End'],
      break: ['Start', 'End'],
    }),
    ...insertBlocks(['Start', 'End']),
    GetRange: {
      set: '1.3',
      call: (self, call) => make(call, 'Range', rangePart(call, placeOf(self))),
    },
  },
};
