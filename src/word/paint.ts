import { type Colour } from './colours';

/** Queues laying a colour over a range. */
export function paint(range: Word.Range, colour: Colour): void {
  range.font.highlightColor = colour;
}

/** Queues taking a highlight away. The types know strings only; null is what clears, in every Word that we serve. */
export function unpaint(range: Word.Range): void {
  range.font.highlightColor = null as unknown as string;
}
