import type { FontProperty } from '../document/format/fontProperties';
import { readFont, writeFont } from '../document/format/fontFormat';
import { nearestHighlight } from '../document/format/highlightColors';
import type { Call } from '../protocol/call';
import type { ClassSurface, Property } from '../protocol/surface';
import { type Place, withRange } from './place';

const UNDERLINES = [
  'None',
  'Single',
  'Word',
  'Double',
  'Thick',
  'Dotted',
  'DottedHeavy',
  'DashLine',
  'DashLineHeavy',
  'DashLineLong',
  'DashLineLongHeavy',
  'DotDashLine',
  'DotDashLineHeavy',
  'TwoDotDashLine',
  'TwoDotDashLineHeavy',
  'Wave',
  'WaveHeavy',
  'WaveDouble',
] as const;

/** Word's names for its highlights, which `highlightColor` takes besides `#RRGGBB`; `null` takes one away. */
const HIGHLIGHT_NAMES =
  /^(black|blue|turquoise|cyan|brightgreen|pink|red|yellow|white|darkblue|teal|green|violet|darkred|darkyellow|gray(25|50)|grey(25|50)|lime|magenta|navy|purple|maroon|olive|silver)$/i;
const COLOR = /^#[0-9a-f]{6}$/i;
const MAX_SIZE = 1638;

type Value = string | number | boolean | null;

function property(name: FontProperty, check: (value: unknown, call: Call) => Value): Property<Place> {
  return {
    set: '1.1',
    get: (self, call) => withRange(call.host.document, self, 'whole', (range) => readFont(range, name)),
    put: (self, value, call) => {
      const checked = check(value, call);
      withRange(call.host.document, self, 'whole', (range) => {
        writeFont(range, name, checked);
      });
    },
  };
}

const flag = (value: unknown, call: Call): Value => call.flagOf(value);

function color(value: unknown, call: Call): Value {
  const text = call.textOf(value);
  if (!COLOR.test(text) && !/^[a-z]+$/i.test(text)) throw call.invalid(value);
  return text;
}

function highlight(value: unknown, call: Call): Value {
  if (value === null) return null;
  const text = call.textOf(value);
  if (!COLOR.test(text) && !HIGHLIGHT_NAMES.test(text)) throw call.invalid(value);
  return COLOR.test(text) && call.host.document.quirks.has('highlightSnaps') ? nearestHighlight(text) : text;
}

const asSet = property('highlightColor', highlight);

/** The reference says how a highlight that differs is told from one that is not there; a Word may do it otherwise. */
const highlightColor: Property<Place> = {
  ...asSet,
  get: (self, call) => {
    const { quirks } = call.host.document;
    const value = asSet.get(self, call);
    if (value === '') return quirks.has('mixedHighlightReadsNull') ? null : '';
    if (value === null) return quirks.has('noHighlightReadsEmpty') ? '' : null;
    return value;
  },
};

/** The look of all characters of a place. */
export const font: ClassSurface<Place> = {
  name: 'Font',
  holds: (self) => (self.kind === 'range' ? [self.range] : []),
  properties: {
    Bold: property('bold', flag),
    Color: property('color', color),
    DoubleStrikeThrough: property('doubleStrikeThrough', flag),
    HighlightColor: highlightColor,
    Italic: property('italic', flag),
    Name: property('name', (value, call) => call.textOf(value)),
    Size: property('size', (value, call) => call.numberOf(value, 1, MAX_SIZE)),
    StrikeThrough: property('strikeThrough', flag),
    Subscript: property('subscript', flag),
    Superscript: property('superscript', flag),
    Underline: property('underline', (value, call) => call.oneOfValue(value, UNDERLINES)),
  },
};
