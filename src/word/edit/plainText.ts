/** Control characters, line and paragraph separators, and what stands for an object or for what has no character. */
const NO_TEXT = /[\p{Cc}\p{Zl}\p{Zp}\ufffc\ufffd]/u;

/**
 * Whether a text is a plain part of one paragraph: it holds no break, tab, note's reference, object or end of a cell.
 * What is may be typed anywhere, and put back where it stood.
 */
export function isPlainText(text: string): boolean {
  return !NO_TEXT.test(text);
}
