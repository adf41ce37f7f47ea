/*
 * The words of the small window travel in its page's address behind `#`, which is sent to no server. No text of the report
 * is among them.
 */

/** @param words a title, then a line each */
export function asHash(words: readonly string[]): string {
  return `#${encodeURIComponent(JSON.stringify(words))}`;
}

/** The words that an address holds behind `#`; none if it holds anything else. */
export function readWords(hash: string): readonly string[] {
  try {
    const words: unknown = JSON.parse(decodeURIComponent(hash.slice(1)));
    return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : [];
  } catch {
    return [];
  }
}
