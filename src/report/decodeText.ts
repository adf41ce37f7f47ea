/** As a text may be written: by this add-in, by Excel as “Unicode text”, by a Chinese Windows. */
const UTF_8 = 'utf-8';
const BY_MARK: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  [UTF_8, [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Contains GBK and GB 2312; a Chinese Windows saves in it what is not Unicode. */
const CHINESE = 'gb18030';

/** What no text has: a file with it is a picture, an archive, a Word document. */
const BINARY = /\0/;
/** Almost any bytes are some characters of gb18030, so what is taken for it must look like a text. */
const NO_TEXT = /(?![\t\n\v\f\r])[\p{Cc}\uFFFD]/u;

/**
 * The text in a file's bytes, whatever Unicode or Chinese encoding it was saved in, without a byte order mark.
 * @returns null where it is no text
 */
export function decodeText(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 3);
  const marked = BY_MARK.find(([, mark]) => mark.every((byte, at) => head[at] === byte));
  const text = decodeAs(marked?.[0] ?? UTF_8, bytes);
  if (text !== null) return BINARY.test(text) ? null : text;
  const chinese = marked ? null : decodeAs(CHINESE, bytes);
  return chinese === null || NO_TEXT.test(chinese) ? null : chinese;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
