const LETTERS = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const PAD = '='.charCodeAt(0);
const BREAK = '\n'.charCodeAt(0);
/** So many letters to a line, as Word writes them; each full line ends with a break. */
const LINE = 76;

/** A report with photographs is read at each action, and they stay as they are: what they were written as is kept with them. */
const KNOWN = new WeakMap<Uint8Array, string>();

/** The bytes of a part in base64, in lines. */
export function base64Lines(bytes: Uint8Array): string {
  const known = KNOWN.get(bytes) ?? written(bytes);
  KNOWN.set(bytes, known);
  return known;
}

/**
 * A page does not have Node's `Buffer`, and `btoa` takes a text: to make that of ten megabytes takes longer than all else that
 * Word does for a report.
 */
function written(bytes: Uint8Array): string {
  const letters = Math.ceil(bytes.length / 3) * 4;
  const lines = new Uint8Array(letters + Math.floor(letters / LINE));
  let to = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6) lines[to++] = LETTERS[(three >> shift) & 63] ?? PAD;
    if (to % (LINE + 1) === LINE) lines[to++] = BREAK;
  }
  const end = letters % LINE === 0 ? to - 1 : to;
  lines.fill(PAD, end - ((letters * 3) / 4 - bytes.length), end);
  return new TextDecoder().decode(lines);
}
