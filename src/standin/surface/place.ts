import { LiveRange } from '../document/range/liveRange';
import { paragraphRange, storyRange } from '../document/range/position';
import type { Story } from '../document/story/openDocument';
import type { WordDocument } from '../document/wordDocument';
import type { XmlElement } from '../xml/node';

/** Where an object's text is. What several of Word's classes do alike, they do to a place. */
export type Place =
  | { readonly kind: 'range'; readonly range: LiveRange }
  | { readonly kind: 'paragraph'; readonly paragraph: XmlElement }
  | { readonly kind: 'story'; readonly story: Story };

/** Which part of a place: without its last paragraph's mark, or with it. */
export type Extent = 'content' | 'whole';

/** Works on the range of a place. A range that was made for that is let go of afterwards. */
export function withRange<R>(
  document: WordDocument,
  place: Place,
  extent: Extent,
  work: (range: LiveRange) => R,
): R {
  if (place.kind === 'range') return work(place.range);
  const range = rangeOfPlace(document, place, extent);
  try {
    return work(range);
  } finally {
    range.release();
  }
}

/** A new range of a place, for the caller to keep. */
function rangeOfPlace(document: WordDocument, place: Place, extent: Extent): LiveRange {
  const range = contentOf(document, place);
  if (extent === 'whole' && place.kind !== 'range') {
    const { paragraph, offset } = range.end;
    range.place(range.start, { paragraph, offset: offset + 1 });
  }
  return range;
}

function contentOf(document: WordDocument, place: Place): LiveRange {
  switch (place.kind) {
    case 'range':
      return new LiveRange(document, place.range.start, place.range.end);
    case 'paragraph':
      return paragraphRange(document, place.paragraph);
    case 'story':
      return storyRange(place.story);
  }
}
