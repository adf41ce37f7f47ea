import { Inflate } from 'fflate';
import { DocxError } from './docxError';
import type { ZipEntry } from './zipDirectory';

/** Deflate makes at most a thousand bytes of one, so no more than 16 MiB come at once. */
const CHUNK = 16 * 1024;

/**
 * An entry's bytes. One that unpacks to more than it announces is given up where that is seen, whatever its size.
 * @throws DocxError `broken` if it is not what the list announces
 */
export function unpackEntry({ name, method, crc, size, packed }: ZipEntry): Uint8Array {
  if (method !== 0 && method !== 8)
    throw new DocxError('broken', `${name} is compressed by method ${method}`);
  const bytes = method === 0 ? packed : inflate(name, packed, size);
  if (bytes.length !== size) throw new DocxError('broken', `${name} has not the size that it should have`);
  if (crc32(bytes) !== crc) throw new DocxError('broken', `${name} has not the bytes that it should have`);
  return bytes;
}

function inflate(name: string, packed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new DocxError('broken', `${name} is larger than it should be`);
    bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at === 0 || at < packed.length; at += CHUNK)
      inflater.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  } catch (error) {
    if (error instanceof DocxError) throw error;
    throw new DocxError('broken', `${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return bytes.subarray(0, length);
}

/** The polynomial of zip's checksum (APPNOTE.TXT, 4.4.7), bits reversed, for each byte. */
const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (let i = 0; i < bytes.length; i++)
    crc = (TABLE[(crc ^ (bytes[i] as number)) & 0xff] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}
