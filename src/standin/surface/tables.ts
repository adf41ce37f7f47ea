import { isAttached } from '../document/story/home';
import { insertParagraph } from '../document/edit/insertParagraph';
import { paragraphsOf } from '../document/markup/paragraphs';
import { deleteTable, parentTable, rowsOf, tablesIn } from '../document/table/tables';
import { itemNotFound } from '../protocol/hostError';
import type { ClassSurface } from '../protocol/surface';
import type { XmlElement } from '../xml/node';
import { collection, orNull } from './collection';
import type { Place } from './place';
import { rangePart } from './rangeParts';
import { outerStoryOf, storyOf } from './stories';
import { surroundings } from './surroundings';
import { make } from './targets';

/** All of a table as a place. */
const placeOf = (table: XmlElement): Place => ({ kind: 'story', story: { ...storyOf(table), root: table } });

/** The tables of the text that a table stands in. */
function siblings(table: XmlElement): XmlElement[] {
  return tablesIn(storyOf(table).root);
}

/** The paragraph so many places before a table's first or after its last. */
function beside(table: XmlElement, step: 1 | -1): XmlElement | undefined {
  const [all, own] = [paragraphsOf(outerStoryOf(table).root), paragraphsOf(table)];
  const edge = step > 0 ? own.at(-1) : own[0];
  return edge && all[all.indexOf(edge) + step];
}

function nestingLevel(table: XmlElement): number {
  let level = 1;
  for (let at = parentTable(table); at; at = parentTable(at)) level++;
  return level;
}

/** A table; its target is the `w:tbl`. */
export const table: ClassSurface<XmlElement> = {
  name: 'Table',
  alive: isAttached,
  properties: {
    RowCount: { set: '1.3', get: (self) => rowsOf(self).length },
    NestingLevel: { set: '1.3', get: (self) => nestingLevel(self) },
  },
  links: {
    ...surroundings((self: XmlElement) => self),
  },
  methods: {
    ...orNull('GetNext', 'Table', (self: XmlElement) => siblings(self)[siblings(self).indexOf(self) + 1]),
    ...orNull('GetParagraphAfter', 'Paragraph', (self: XmlElement) => beside(self, 1)),
    ...orNull('GetParagraphBefore', 'Paragraph', (self: XmlElement) => beside(self, -1)),
    GetRange: {
      set: '1.3',
      call: (self, call) =>
        make(call, 'Range', rangePart(call, placeOf(self), ['Whole', 'Start', 'End', 'After'])),
    },
    InsertParagraph: {
      set: '1.3',
      writes: true,
      call: (self, call) => {
        const where = call.oneOf(1, ['Before', 'After']);
        const neighbour = beside(self, where === 'After' ? 1 : -1);
        if (!neighbour) throw itemNotFound(call.location);
        const side = where === 'After' ? 'Before' : 'After';
        return make(call, 'Paragraph', insertParagraph(neighbour, call.text(0), side));
      },
    },
    Delete: {
      set: '1.3',
      writes: true,
      call: (self) => {
        deleteTable(self);
      },
    },
  },
};

/** The outermost tables of a place. */
export const tableCollection: ClassSurface<() => readonly XmlElement[]> = collection(
  'TableCollection',
  'Table',
  (self: () => readonly XmlElement[]) => self(),
);
