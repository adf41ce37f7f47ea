import { isAttached } from '../document/story/home';
import { deleteParagraph } from '../document/edit/insertParagraph';
import { detach } from '../document/format/listMembership';
import { listOf } from '../document/list/numbering';
import { type FormatProperty, readFormat, writeFormat } from '../document/format/paragraphFormat';
import { paragraphRange } from '../document/range/position';
import { paragraphsOf } from '../document/story/story';
import { toldParagraph } from '../document/range/wordText';
import { holdsTrackedChange } from '../document/markup/trackedChanges';
import type { Call } from '../protocol/call';
import { HostError } from '../protocol/hostError';
import type { ClassSurface, Property } from '../protocol/surface';
import type { XmlElement } from '../xml/node';
import { collection, orNull, picks } from './collection';
import { insertBlocks } from './insertBlocks';
import { attachToList, listWith } from './lists';
import type { Place } from './place';
import { rangePart } from './rangeParts';
import { neighbour, storyOf } from './stories';
import { textLinks, textProperties } from './stretch';
import { linkOrNull, surroundings } from './surroundings';
import { make } from './targets';
import { textMethods } from './textMethods';
import { textRanges } from './textRanges';

const placeOf = (paragraph: XmlElement): Place => ({ kind: 'paragraph', paragraph });
const ALIGNMENTS = ['Left', 'Centered', 'Right', 'Justified'] as const;

function points(name: FormatProperty, min = -Infinity): Property<XmlElement> {
  return {
    set: '1.1',
    get: (self) => readFormat(self, name),
    put: (self, value, call) => {
      writeFormat(self, name, call.numberOf(value, min));
    },
  };
}

/** A paragraph; its target is the `w:p`. */
export const paragraph: ClassSurface<XmlElement> = {
  name: 'Paragraph',
  alive: isAttached,
  properties: {
    ...textProperties(placeOf),
    Text: { set: '1.1', get: (self, call) => toldParagraph(self, call.host.document.quirks) },
    Alignment: {
      set: '1.1',
      get: (self) => readFormat(self, 'alignment'),
      put: (self, value, call) => {
        writeFormat(self, 'alignment', call.oneOfValue(value, ALIGNMENTS));
      },
    },
    FirstLineIndent: points('firstLineIndent'),
    LeftIndent: points('leftIndent'),
    RightIndent: points('rightIndent'),
    LineSpacing: points('lineSpacing', 0),
    LineUnitAfter: points('lineUnitAfter', 0),
    LineUnitBefore: points('lineUnitBefore', 0),
    SpaceAfter: points('spaceAfter', 0),
    SpaceBefore: points('spaceBefore', 0),
    OutlineLevel: {
      set: '1.1',
      get: (self) => readFormat(self, 'outlineLevel'),
      put: (self, value, call) => {
        writeFormat(self, 'outlineLevel', call.numberOf(value, 1, 10));
      },
    },
    IsListItem: { set: '1.3', get: (self) => listOf(self) !== null },
    IsLastParagraph: {
      set: '1.3',
      get: (self) => paragraphsOf(storyOf(self).root).at(-1) === self,
    },
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
    GetTextRanges: {
      set: '1.3',
      call: (self, call) => make(call, 'RangeCollection', sentences(call, self)),
    },
    ...orNull('GetNext', 'Paragraph', (self: XmlElement) => neighbour(self, 1)),
    ...orNull('GetPrevious', 'Paragraph', (self: XmlElement) => neighbour(self, -1)),
    AttachToList: {
      set: '1.3',
      writes: true,
      call: (self, call) => make(call, 'List', attachToList(self, call)),
    },
    DetachFromList: {
      set: '1.3',
      writes: true,
      call: (self) => {
        detach(self);
      },
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

function listItemOf(self: XmlElement, call: Call): XmlElement | undefined {
  if (!listOf(self)) return undefined;
  if (call.host.document.quirks.has('listItemsFail') && holdsTrackedChange(self))
    throw new HostError('GeneralException', 'The item of the list holds a tracked change');
  return self;
}

function sentences(call: Call, self: XmlElement): ReturnType<typeof textRanges> {
  const whole = paragraphRange(call.host.document, self);
  try {
    return textRanges(call, whole);
  } finally {
    whole.release();
  }
}

/** In how many tables it stands. */
function nesting(self: XmlElement): number {
  let levels = 0;
  for (let story = storyOf(self); story.root.key === 'w:tc'; story = storyOf(story.root)) levels++;
  return levels;
}
