import { isAttached } from '../document/story/home';
import { deleteParagraph } from '../document/edit/insertParagraph';
import { listOf } from '../document/story/listPlace';
import { type FormatProperty, readFormat } from '../document/format/paragraphFormat';
import { paragraphWordText } from '../document/range/wordText';
import type { Call } from '../protocol/call';
import type { ClassSurface, Property } from '../protocol/surface';
import type { XmlElement } from '../xml/node';
import { collection, orNull, picks } from './collection';
import { insertBlocks } from './insertBlocks';
import { attachToList, listItemOf, listWith } from './lists';
import type { Place } from './place';
import { rangePart } from './rangeParts';
import { neighbour, storyOf } from './stories';
import { textLinks, textProperties } from './stretch';
import { linkOrNull, surroundings } from './surroundings';
import { make } from './targets';
import { textMethods } from './textMethods';

const placeOf = (paragraph: XmlElement): Place => ({ kind: 'paragraph', paragraph });

function format(name: FormatProperty): Property<XmlElement> {
  return { set: '1.1', get: (self) => readFormat(self, name) };
}

/** A paragraph; its target is the `w:p`. */
export const paragraph: ClassSurface<XmlElement> = {
  name: 'Paragraph',
  alive: isAttached,
  properties: {
    ...textProperties(placeOf),
    Text: { set: '1.1', get: (self, call) => paragraphWordText(self, call.host.document.quirks) },
    Alignment: format('alignment'),
    FirstLineIndent: format('firstLineIndent'),
    LeftIndent: format('leftIndent'),
    RightIndent: format('rightIndent'),
    LineSpacing: format('lineSpacing'),
    SpaceAfter: format('spaceAfter'),
    SpaceBefore: format('spaceBefore'),
    OutlineLevel: format('outlineLevel'),
    IsListItem: { set: '1.3', get: (self) => listOf(self) !== null },
    TableNestingLevel: { set: '1.3', get: (self) => nesting(self) },
  },
  links: {
    ...textLinks(placeOf),
    ...surroundings((self: XmlElement) => self),
    ...linkOrNull('List', 'List', (self: XmlElement) => listWith(self)),
    ...linkOrNull('ListItem', 'ListItem', listItemOf),
  },
  methods: {
    ...textMethods(placeOf, {
      text: ['Replace', 'Start', 'End'],
      ooxml: ['Replace', 'Start', 'End'],
      break: ['Before', 'After'],
    }),
    ...insertBlocks(['Before', 'After']),
    Delete: {
      set: '1.1',
      writes: true,
      call: (self) => {
        deleteParagraph(self);
      },
    },
    GetRange: { set: '1.3', call: (self, call) => make(call, 'Range', rangePart(call, placeOf(self))) },
    ...orNull('GetNext', 'Paragraph', (self: XmlElement) => neighbour(self, 1)),
    ...orNull('GetPrevious', 'Paragraph', (self: XmlElement) => neighbour(self, -1)),
    AttachToList: {
      set: '1.3',
      writes: true,
      call: (self, call) => make(call, 'List', attachToList(self, call)),
    },
  },
};

/** What a list of paragraphs gave when it was loaded, in a Word where it goes on giving that. */
const LOADED = new WeakMap<() => readonly XmlElement[], readonly XmlElement[]>();

function listed(self: () => readonly XmlElement[], call: Call): readonly XmlElement[] {
  const isStale = call.host.document.quirks.has('collectionsStayStale');
  return (isStale ? LOADED.get(self) : undefined) ?? self();
}

function loaded(self: () => readonly XmlElement[], call: Call): readonly XmlElement[] {
  const items = listed(self, call);
  LOADED.set(self, items);
  return items;
}

/** The paragraphs of a place, asked anew at each use, unless they stay stale. */
export const paragraphCollection: ClassSurface<() => readonly XmlElement[]> = collection(
  'ParagraphCollection',
  'Paragraph',
  listed,
  {
    items: (self, call) => loaded(self, call).map((item) => make(call, 'Paragraph', item)),
    methods: picks('Last', 'Paragraph', listed, (items) => items.at(-1)),
  },
);

/** In how many tables it stands. */
function nesting(self: XmlElement): number {
  let levels = 0;
  for (let story = storyOf(self); story.root.key === 'w:tc'; story = storyOf(story.root)) levels++;
  return levels;
}
