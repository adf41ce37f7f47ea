import { type ControlProperty, readControl } from '../document/control/controlProperties';
import { isAttached } from '../document/story/home';
import { insertParagraph } from '../document/edit/insertParagraph';
import type { LiveRange } from '../document/range/liveRange';
import { removeControl } from '../document/control/removeControl';
import { tablesIn } from '../document/table/tables';
import { writeControl } from '../document/control/writeControl';
import type { Call } from '../protocol/call';
import type { ClassSurface, Property } from '../protocol/surface';
import type { XmlElement } from '../xml/node';
import { listsOf } from './lists';
import { type Place, withRange } from './place';
import { rangePart } from './rangeParts';
import { storyOf } from './stories';
import { textLinks, textProperties } from './stretch';
import { surroundings } from './surroundings';
import { make } from './targets';
import { textMethods } from './textMethods';
import { textRanges } from './textRanges';

type Value = string | boolean;

const placeOf = (control: XmlElement): Place => ({ kind: 'control', control });
const APPEARANCES = ['BoundingBox', 'Tags', 'Hidden'] as const;

function property(name: ControlProperty, check: (value: unknown, call: Call) => Value): Property<XmlElement> {
  return {
    set: '1.1',
    get: (self) => readControl(self, name),
    put: (self, value, call) => {
      writeControl(self, name, check(value, call));
    },
  };
}

const text = (value: unknown, call: Call): Value => call.textOf(value);
const flag = (value: unknown, call: Call): Value => call.flagOf(value);

/** A content control; its target is the `w:sdt`. */
export const contentControl: ClassSurface<XmlElement> = {
  name: 'ContentControl',
  alive: isAttached,
  properties: {
    ...textProperties(placeOf),
    Appearance: property('appearance', (value, call) => call.oneOfValue(value, APPEARANCES)),
    CannotDelete: property('cannotDelete', flag),
    CannotEdit: property('cannotEdit', flag),
    Color: property('color', text),
    Id: { set: '1.1', get: (self) => readControl(self, 'id') },
    PlaceholderText: property('placeholderText', text),
    RemoveWhenEdited: property('removeWhenEdited', flag),
    Tag: property('tag', text),
    Title: property('title', text),
    Type: { set: '1.1', get: (self) => readControl(self, 'type') },
    Subtype: { set: '1.3', get: (self) => readControl(self, 'subtype') },
  },
  links: {
    ...textLinks(placeOf),
    ...surroundings((self: XmlElement) => self),
    Paragraphs: {
      set: '1.1',
      get: (self, call) =>
        make(call, 'ParagraphCollection', () => on(self, call, (range) => range.paragraphs())),
    },
    Tables: { set: '1.3', get: (self, call) => make(call, 'TableCollection', () => tablesIn(self)) },
    Lists: {
      set: '1.3',
      get: (self, call) =>
        make(call, 'ListCollection', () =>
          listsOf(
            storyOf(self),
            on(self, call, (range) => range.paragraphs()),
          ),
        ),
    },
  },
  methods: {
    ...withoutInsertContentControl(),
    InsertParagraph: {
      set: '1.1',
      writes: true,
      call: (self, call) => {
        const where = call.oneOf(1, ['Start', 'End', 'Before', 'After']);
        const inserted = on(self, call, (range) => insertParagraph(range, call.text(0), where));
        return make(call, 'Paragraph', inserted);
      },
    },
    Delete: {
      set: '1.1',
      writes: true,
      call: (self, call) => {
        removeControl(self, call.flag(0, true));
      },
    },
    GetRange: {
      set: '1.3',
      call: (self, call) =>
        make(
          call,
          'Range',
          rangePart(call, placeOf(self), ['Whole', 'Start', 'End', 'Before', 'After', 'Content']),
        ),
    },
    GetTextRanges: {
      set: '1.3',
      call: (self, call) =>
        make(
          call,
          'RangeCollection',
          on(self, call, (range) => textRanges(call, range)),
        ),
    },
  },
};

function withoutInsertContentControl(): ReturnType<typeof textMethods<XmlElement>> {
  const methods = textMethods(placeOf, {
    text: ['Replace', 'Start', 'End'],
    ooxml: ['Replace', 'Start', 'End'],
    break: ['Start', 'End', 'Before', 'After'],
  });
  delete methods.InsertContentControl;
  return methods;
}

function on<R>(self: XmlElement, call: Call, work: (range: LiveRange) => R): R {
  return withRange(call.host.document, placeOf(self), 'content', work);
}
