import type { FontProperty, FontValue } from '../document/format/fontProperties';
import { readFont, writeFont } from '../document/format/fontFormat';
import { nearestHighlight } from '../document/format/highlightColors';
import type { Call } from '../protocol/call';
import type { ClassSurface, Property } from '../protocol/surface';
import { type Place, withRange } from './place';

/** Word's names for its highlights, which `highlightColor` takes besides `#RRGGBB`; `null` takes one away. */
const HIGHLIGHT_NAMES =
  /^(black|blue|turquoise|cyan|brightgreen|pink|red|yellow|white|darkblue|teal|green|violet|darkred|darkyellow|gray(25|50)|grey(25|50)|lime|magenta|navy|purple|maroon|olive|silver)$/i;
const COLOR = /^#[0-9a-f]{6}$/i;

function readable(name: FontProperty): Property<Place> {
  return {
    set: '1.1',
    get: (self, call) => withRange(call.host.document, self, 'whole', (range) => readFont(range, name)),
  };
}

function writable(
  name: 'bold' | 'highlightColor',
  check: (value: unknown, call: Call) => FontValue,
): Property<Place> {
  return {
    ...readable(name),
    put: (self, value, call) => {
      const checked = check(value, call);
      withRange(call.host.document, self, 'whole', (range) => {
        writeFont(range, name, checked);
      });
    },
  };
}

function highlight(value: unknown, call: Call): FontValue {
  if (value === null) return null;
  const text = call.textOf(value);
  if (!COLOR.test(text) && !HIGHLIGHT_NAMES.test(text)) throw call.invalid(value);
  return COLOR.test(text) && call.host.document.quirks.has('highlightSnaps') ? nearestHighlight(text) : text;
}

const asDocumented = writable('highlightColor', highlight);

/** The reference says how a highlight that differs is told from one that is not there; a Word may do it otherwise. */
const highlightColor: Property<Place> = {
  ...asDocumented,
  get: (self, call) => {
    const { quirks } = call.host.document;
    const value = asDocumented.get(self, call);
    if (value === '') return quirks.has('mixedHighlightReadsNull') ? null : '';
    if (value === null) return quirks.has('noHighlightReadsEmpty') ? '' : null;
    return value;
  },
};

/** The format of all characters of a place. */
export const font: ClassSurface<Place> = {
  name: 'Font',
  holds: (self) => (self.kind === 'range' ? [self.range] : []),
  properties: {
    Bold: writable('bold', (value, call) => call.flagOf(value)),
    HighlightColor: highlightColor,
    Color: readable('color'),
    Italic: readable('italic'),
    Name: readable('name'),
    Size: readable('size'),
  },
};
