/** Plain text: UTF-8, or what Chinese editors on Windows wrote before it. */
const ENCODINGS = ['utf-8', 'gb18030'] as const;

/** A text file's text; undefined if its encoding cannot be told. */
export function decodeText(bytes: Uint8Array): string | undefined {
  // A zero byte is in no text of these encodings: UTF-16, or no text at all.
  const encodings = bytes.includes(0) ? [] : ENCODINGS;
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  return undefined;
}
