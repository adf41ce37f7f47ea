/**
 * Whether a place stands in a pair of marks that is open there: in the title of a document, in what somebody said.
 * @param at in UTF-16
 * @param pair the opening mark and the closing one
 */
export function isInside(text: string, at: number, pair: '“”' | '《》'): boolean {
  return text.lastIndexOf(pair.charAt(0), at) > text.lastIndexOf(pair.charAt(1), at);
}
