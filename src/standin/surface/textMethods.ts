import { insertBreak } from '../document/edit/insertBreak';
import { reviewedText } from '../document/range/stretches';
import { deleteRange } from '../document/edit/deleteRange';
import { insertText } from '../document/edit/insertText';
import { find } from '../document/range/find';
import { readOoxml } from '../document/ooxml/readOoxml';
import { insertOoxml } from '../document/ooxml/insertOoxml';
import type { LiveRange } from '../document/range/liveRange';
import { rangeOf } from '../document/range/position';
import { holdsTrackedChange } from '../document/markup/trackedChanges';
import type { Call } from '../protocol/call';
import { HostError, itemNotFound } from '../protocol/hostError';
import type { Method } from '../protocol/surface';
import { type Extent, type Place, withRange } from './place';
import { optionsOf } from './searchOptions';
import { make } from './targets';

type Where = 'Replace' | 'Start' | 'End' | 'Before' | 'After';

/** Where a class takes insertions; they differ, as the types of Office.js say. */
interface Insertions {
  readonly text: readonly Where[];
  readonly ooxml: readonly Where[];
  readonly break: readonly Where[];
}

const BREAKS = [
  'Page',
  'Next',
  'SectionNext',
  'SectionContinuous',
  'SectionEven',
  'SectionOdd',
  'Line',
] as const;

/** Methods that everything with text in it has. */
export function textMethods<T>(
  placeOf: (self: T) => Place,
  insertions: Insertions,
): Record<string, Method<T>> {
  return {
    Search: {
      set: '1.1',
      call: (self, call) => {
        const [text, options] = [call.text(0), optionsOf(call, 1)];
        const hits = on(call, placeOf(self), 'content', (range) => find(range, text, options));
        return make(call, 'RangeCollection', hits);
      },
    },
    InsertText: {
      set: '1.1',
      writes: true,
      call: (self, call) => {
        const [text, where] = [call.text(0), call.oneOf(1, insertions.text)];
        const place = placeOf(self);
        const inserted = make(
          call,
          'Range',
          on(call, place, 'content', (range) => insertText(range, text, where)),
        );
        if (place.kind === 'range' && call.host.document.quirks.has('insertTextRejects')) {
          throw new HostError(
            'GeneralException',
            'The text is there, but not the range that was to be given',
          );
        }
        return inserted;
      },
    },
    InsertOoxml: {
      set: '1.1',
      writes: true,
      call: (self, call) => {
        const [ooxml, where] = [call.text(0), call.oneOf(1, insertions.ooxml)];
        const place = placeOf(self);
        const inserted =
          place.kind === 'story'
            ? insertOoxml(place.story, ooxml, where)
            : on(call, place, 'content', (range) => insertOoxml(range, ooxml, where));
        call.host.traces.ooxmlInserted();
        return make(call, 'Range', inserted);
      },
    },
    InsertBreak: {
      set: '1.1',
      writes: true,
      call: (self, call) => {
        const [type, where] = [call.oneOf(0, BREAKS), call.oneOf(1, insertions.break)];
        on(call, placeOf(self), 'content', (range) => {
          insertBreak(range, type, where);
        });
      },
    },
    GetOoxml: {
      set: '1.1',
      call: (self, call) => {
        const place = placeOf(self);
        call.host.traces.ooxmlRead();
        return place.kind === 'story'
          ? readOoxml(place.story)
          : on(call, place, 'content', (range) => readOoxml(range));
      },
    },
    GetReviewedText: {
      set: '1.4',
      call: (self, call) => {
        const version = call.oneOf(0, ['Original', 'Current'], 'Original');
        return on(call, placeOf(self), 'content', (range) => reviewedText(range, version));
      },
    },
    Select: {
      set: '1.1',
      call: (self, call) => {
        selectPlace(call, placeOf(self));
      },
    },
    Clear: {
      set: '1.1',
      writes: true,
      call: (self, call) => {
        on(call, placeOf(self), 'content', deleteRange);
      },
    },
  };
}

/** `select('Start')` puts the caret before the place, `select('End')` behind it. */
function selectPlace(call: Call, place: Place): void {
  const mode = call.oneOf(0, ['Select', 'Start', 'End'], 'Select');
  const [start, end] = on(call, place, 'content', (range) => [range.start, range.end] as const);
  const { document, traces } = call.host;
  const range = rangeOf(document, mode === 'End' ? end : start, mode === 'Start' ? start : end);
  const fails = place.kind === 'range' && document.quirks.has('selectingFails');
  if (fails && range.paragraphs().some(holdsTrackedChange)) {
    range.release();
    throw itemNotFound(call.location);
  }
  call.host.select(range);
  traces.selected();
}

function on<R>(call: Call, place: Place, extent: Extent, work: (range: LiveRange) => R): R {
  return withRange(call.host.document, place, extent, work);
}
