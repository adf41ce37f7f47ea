import { deleteRange } from '../document/edit/deleteRange';
import type { LiveRange } from '../document/range/liveRange';
import { compare, hull, rangeOf } from '../document/range/position';
import type { Call } from '../protocol/call';
import type { ClassSurface, Method } from '../protocol/surface';
import { collection, orNull } from './collection';
import { insertBlocks } from './insertBlocks';
import type { Place } from './place';
import { rangePart } from './rangeParts';
import { textLinks, textProperties } from './stretch';
import { surroundings } from './surroundings';
import { make } from './targets';
import { textMethods } from './textMethods';

const placeOf = (range: LiveRange): Place => ({ kind: 'range', range });
const EVERYWHERE = ['Replace', 'Start', 'End', 'Before', 'After'] as const;

const removal: Method<LiveRange> = {
  set: '1.1',
  writes: true,
  call: (self) => {
    deleteRange(self);
  },
};

/** A stretch of text that follows the edits. */
export const range: ClassSurface<LiveRange> = {
  name: 'Range',
  holds: (self) => [self],
  loadedWhole: (self, call) => {
    call.host.traces.loadedWhole(self);
  },
  properties: {
    ...textProperties(placeOf),
    IsEmpty: { set: '1.3', get: (self) => self.isEmpty },
  },
  links: {
    ...textLinks(placeOf),
    ...surroundings((self: LiveRange) => self.start.paragraph),
    Paragraphs: {
      set: '1.1',
      get: (self, call) => make(call, 'ParagraphCollection', () => self.paragraphs()),
    },
  },
  methods: {
    ...textMethods(placeOf, { text: EVERYWHERE, ooxml: EVERYWHERE, break: ['Before', 'After'] }),
    ...insertBlocks(['Before', 'After']),
    Delete: removal,
    Clear: removal,
    GetRange: { set: '1.3', call: (self, call) => make(call, 'Range', rangePart(call, placeOf(self))) },
    CompareLocationWith: { set: '1.3', call: (self, call) => compare(self, other(call)) },
    ...orNull('ExpandTo', 'Range', (self: LiveRange, call) => {
      const to = other(call);
      call.host.traces.expanded();
      return compare(self, to) === 'Unrelated' ? undefined : hull(self, to);
    }),
    ...orNull('IntersectWith', 'Range', (self: LiveRange, call) => {
      call.host.traces.intersected();
      return intersection(self, other(call));
    }),
  },
};

/** Ranges that were found together; they do not change. */
export const rangeCollection: ClassSurface<readonly LiveRange[]> = collection(
  'RangeCollection',
  'Range',
  (self: readonly LiveRange[]) => self,
  { holds: (self) => self },
);

function other(call: Call): LiveRange {
  return call.object(0, 'Range').target as LiveRange;
}

function intersection(a: LiveRange, b: LiveRange): LiveRange | undefined {
  const relation = compare(a, b);
  if (['Unrelated', 'Before', 'After'].includes(relation)) return undefined;
  const later = rangeOf(a.document, a.start, b.start);
  const earlier = rangeOf(a.document, a.end, b.end);
  const both = rangeOf(a.document, later.end, earlier.start);
  later.release();
  earlier.release();
  return both;
}
