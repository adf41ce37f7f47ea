import type { Span } from '../report/span';
import { Counter, type NewNumber } from './counter';
import { writeHeadingNumber } from './headingNumber';
import type { Landmark } from './landmarks';

/** A heading's number that is to be another one. */
export interface Renumbering {
  /** Where the number stands now. */
  readonly span: Span;
  readonly value: string;
  /** The heading's title, for the clerk. */
  readonly title: string;
}

/**
 * Which later headings move on when new ones come before them. One that was in order before (it followed the one before
 * it, or was the first) is in order afterwards; one that was not is left as it is, and so is one that Word numbers.
 * @param after the paragraph behind which the new headings go
 */
export function renumber(
  landmarks: readonly Landmark[],
  after: number,
  numbers: readonly NewNumber[],
): Renumbering[] {
  const [before, now] = [new Counter(), new Counter()];
  for (const landmark of landmarks.filter(({ paragraph }) => paragraph <= after)) {
    before.read(landmark);
    now.read(landmark);
  }
  for (const { level, value } of numbers) now.take(level, value);
  return landmarks
    .filter(({ paragraph }) => paragraph > after)
    .flatMap((landmark): Renumbering[] => {
      const { level, heading } = landmark;
      const next = before.next(level);
      const value = heading?.number.value ?? next;
      const moved = value === next ? now.next(level) : value;
      before.take(level, value);
      now.take(level, moved);
      if (!heading || moved === value || heading.automatic) return [];
      const { part, paragraph, numberStart, numberEnd, written, title } = heading;
      const span = { part, paragraph, start: numberStart, end: numberEnd, text: written };
      return [{ span, value: writeHeadingNumber(heading.number, moved), title }];
    });
}
