import type { Span } from '../../../../report/span';

/** So many characters to either side tell a place well enough to be found by eye. */
const BESIDE = 8;

/**
 * What stands around a span, to name it by.
 * @param text that of its paragraph
 */
export function wordsAround({ start, end }: Span, text: string): string {
  return text.slice(Math.max(0, start - BESIDE), end + BESIDE).trim();
}
