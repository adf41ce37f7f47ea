import type { LiveRange } from './liveRange';
import { type Position, rangeOf } from './position';
import { paragraphsOf } from '../story/story';
import type { WordDocument } from '../wordDocument';

/** A place in the body by the number of its paragraph: it outlives the paragraph itself. */
interface Place {
  readonly paragraph: number;
  readonly offset: number;
}

/** Where a range begins and ends. */
export type Places = readonly [start: Place, end: Place];

/** The places of a range, `null` if it is not in the body. */
export function placesOf({ document, start, end }: LiveRange): Places | null {
  const paragraphs = paragraphsOf(document.body.root);
  const [first, last] = [start, end].map(({ paragraph, offset }) => {
    return { paragraph: paragraphs.indexOf(paragraph), offset };
  }) as [Place, Place];
  return first.paragraph < 0 || last.paragraph < 0 ? null : [first, last];
}

/** The range between two places; a place that is not there any more is the end of the document. */
export function rangeBetween(document: WordDocument, places: Places): LiveRange {
  const paragraphs = paragraphsOf(document.body.root);
  const [start, end] = places.map(({ paragraph, offset }) => ({
    paragraph: paragraphs[Math.min(paragraph, paragraphs.length - 1)],
    offset,
  })) as [Position, Position];
  return rangeOf(document, start, end);
}
