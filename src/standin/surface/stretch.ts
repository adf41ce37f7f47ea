import { parentContentControl } from '../document/control/contentControls';
import type { LiveRange } from '../document/range/liveRange';
import { builtInOf, styleOf } from '../document/format/styling';
import { wordText } from '../document/range/wordText';
import type { Call } from '../protocol/call';
import type { Link, Property } from '../protocol/surface';
import type { XmlElement } from '../xml/node';
import { type Extent, type Place, withRange } from './place';
import { make, makeOrNull } from './targets';

/** Properties that everything with text in it has. */
export function textProperties<T>(placeOf: (self: T) => Place): Record<string, Property<T>> {
  return {
    Text: {
      set: '1.1',
      get: (self, call) => {
        const place = placeOf(self);
        return on(call, place, 'content', (range) => wordText(range, place.kind !== 'range'));
      },
    },
    Style: { set: '1.1', get: (self, call) => on(call, placeOf(self), 'content', styleOf) },
    StyleBuiltIn: { set: '1.3', get: (self, call) => on(call, placeOf(self), 'content', builtInOf) },
  };
}

/** Links that everything with text in it has. */
export function textLinks<T>(placeOf: (self: T) => Place): Record<string, Link<T>> {
  return {
    Font: { set: '1.1', get: (self, call) => make(call, 'Font', placeOf(self)) },
    ParentContentControlOrNullObject: {
      set: '1.3',
      get: (self, call) => makeOrNull(call, 'ContentControl', parentContentControl(extentOf(placeOf(self)))),
    },
  };
}

/** A place as what holds it: an element, or a range where no element does. */
function extentOf(place: Place): XmlElement | LiveRange {
  switch (place.kind) {
    case 'range':
      return place.range;
    case 'paragraph':
      return place.paragraph;
    case 'story':
      return place.story.root;
  }
}

function on<R>(call: Call, place: Place, extent: Extent, work: (range: LiveRange) => R): R {
  return withRange(call.host.document, place, extent, work);
}
