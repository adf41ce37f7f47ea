/** How the files begin that some of these programs write; others leave nothing that can be read. */
const HEADERS = /^(?:%[A-Z]{2,8}-Header|.{0,32}E-SafeNet)/s;

/** What begins so is a file of another kind, packed as tightly: PDF, PNG, JPEG, GIF, gzip, 7z, RAR, RIFF. */
const OTHER_KINDS = ['%PDF', '\x89PNG', '\xff\xd8\xff', 'GIF8', '\x1f\x8b\x08', '7z\xbc\xaf', 'Rar!', 'RIFF'];

/** So much is looked at, and less tells nothing. */
const LOOKED_AT = 4096;
const LEAST = 1024;

/**
 * Whether a file that is neither a zip nor an OLE file was encrypted as a whole, as the software does that some offices have
 * on their computers: such a file opens there alone. It says so at its beginning, or reads like noise from its first byte on.
 */
export function isSealed(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, LOOKED_AT);
  const beginning = String.fromCharCode(...head.subarray(0, 64));
  if (HEADERS.test(beginning)) return true;
  const isOther = OTHER_KINDS.some((signature) => beginning.startsWith(signature));
  return bytes.length >= LEAST && !isOther && isNoise(head);
}

/** Of noise no byte is much more frequent than another: a thousand of it have 7.75 bits each and more, text some 5. */
function isNoise(bytes: Uint8Array): boolean {
  const counts = new Map<number, number>();
  for (const byte of bytes) counts.set(byte, (counts.get(byte) ?? 0) + 1);
  const entropy = [...counts.values()]
    .map((count) => count / bytes.length)
    .reduce((sum, share) => sum - share * Math.log2(share), 0);
  return entropy > 7.7;
}
