/**
 * Whether a place stands in a pair of marks that is open there: in the title of a document, in what somebody said.
 * @param at in UTF-16
 * @param pair the opening mark and the closing one
 */
export function isInside(text: string, at: number, pair: '“”' | '《》'): boolean {
  return text.lastIndexOf(pair.charAt(0), at) > text.lastIndexOf(pair.charAt(1), at);
}

const SAID = /[：:说道讲]$/;

/** Whether a place stands in what somebody is quoted to have said, not in a name that has quotation marks. */
export function isSpeech(text: string, at: number): boolean {
  return isInside(text, at, '“”') && SAID.test(text.slice(0, text.lastIndexOf('“', at)));
}
