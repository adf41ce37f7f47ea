import type { LiveRange } from './liveRange';
import { rangeOf } from './position';
import type { Following, Position } from '../story/position';
import { paragraphsOf } from '../markup/paragraphs';
import type { OpenDocument } from '../story/openDocument';

/** A place in the body by the number of its paragraph: it outlives the paragraph itself. */
interface Place {
  readonly paragraph: number;
  readonly offset: number;
}

/** Where a range begins and ends. */
export type Places = readonly [start: Place, end: Place];

/** Where something begins and ends, `null` if it is not in the body. */
export function placesOf(
  document: OpenDocument,
  { start, end }: Pick<Following, 'start' | 'end'>,
): Places | null {
  const paragraphs = paragraphsOf(document.body.root);
  const placeOf = ({ paragraph, offset }: Position): Place => {
    return { paragraph: paragraphs.indexOf(paragraph), offset };
  };
  const [first, last] = [placeOf(start), placeOf(end)];
  return first.paragraph < 0 || last.paragraph < 0 ? null : [first, last];
}

/** The range between two places; a place that is not there any more is the end of the document. */
export function rangeBetween(document: OpenDocument, [start, end]: Places): LiveRange {
  const paragraphs = paragraphsOf(document.body.root);
  const positionOf = ({ paragraph, offset }: Place): Position => {
    const found = paragraphs[paragraph] ?? paragraphs.at(-1);
    if (!found) throw new Error('The body holds no paragraph');
    return { paragraph: found, offset };
  };
  return rangeOf(document, positionOf(start), positionOf(end));
}
