import type { Part } from './paragraph';

/** A stretch of one paragraph, and the text that is expected there. Offsets in UTF-16, end exclusive. */
export interface Span {
  readonly part: Part;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
