/** A library file may have so many bytes in UTF-8; a file's size can be held against it before the file is read. */
export const MAX_BYTES = 5_000_000;
/** So many skeletons and phrases together. */
export const MAX_ENTRIES = 2000;
/** So many of what was used last are remembered. */
export const MAX_RECENT = 20;

/**
 * Whether a text has more bytes in UTF-8 than a limit allows. Does not read on once it knows.
 * @param text any text; half of a surrogate pair counts as what is written for it, U+FFFD
 */
export function isLongerThan(text: string, limit: number): boolean {
  return text.length > limit || (text.length * 3 > limit && bytesOf(text) > limit);
}

/** How many bytes a text has in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1; // two code units
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
