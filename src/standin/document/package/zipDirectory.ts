import { DocxError } from './docxError';

/** An entry of a zip file, as the list at its end has it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** What the file holds of it. */
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
/** Says that the true number, of 64 bits, stands elsewhere. */
const ELSEWHERE = 0xffffffff;
const ENCRYPTED = 1;
const UTF_8 = 0x800;

/**
 * The entries of a zip file, in the order of its list (APPNOTE.TXT, 4.3). Sizes are those of the list; what the
 * entries themselves say, before or after their bytes, is not read: it may be missing.
 * @param most more entries than this are refused
 * @throws DocxError `notZip` without a list, `broken` where it leads nowhere, `encrypted`, `tooBig`
 */
export function zipDirectory(bytes: Uint8Array, most: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return read(view, bytes, most);
  } catch (error) {
    // What lies outside of the file cannot be read.
    if (error instanceof RangeError) throw new DocxError('broken', 'the list of its parts is damaged');
    throw error;
  }
}

function read(view: DataView, bytes: Uint8Array, most: number): ZipEntry[] {
  const { count, start, end } = listIn(view);
  if (count === 0) throw new DocxError('notZip', 'an empty zip file');
  if (count > most) throw new DocxError('tooBig', `${count} parts`);
  const entries: ZipEntry[] = [];
  for (let i = 0, at = start; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY)
      throw new DocxError('broken', 'the list of its parts is damaged');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    ) as [number, number, number];
    entries.push(entryAt(view, bytes, at, nameLength, extraLength));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** Where the list is. A zip file ends with a record that says so and a comment, which may look like such a record. */
function listIn(view: DataView): { count: number; start: number; end: number } {
  const last = view.byteLength - END_SIZE;
  let end = last;
  const isEnd = (): boolean =>
    view.getUint32(end, true) === END && end + view.getUint16(end + 20, true) <= last;
  while (end >= 0 && end >= last - LONGEST_COMMENT && !isEnd()) end--;
  if (end < 0 || end < last - LONGEST_COMMENT) throw new DocxError('notZip', 'the zip file has no end');
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return { count, start, end };
  const end64 = wide(view, locator + 8);
  if (view.getUint32(end64, true) !== END_64) return { count, start, end };
  return { count: wide(view, end64 + 32), start: wide(view, end64 + 48), end: end64 };
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, nameLength: number, extraLength: number) {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  if (flags & ENCRYPTED) throw new DocxError('encrypted');
  const [packedSize, size, offset] = sizesOf(view, at, at + 46 + nameLength, extraLength);
  if (view.getUint32(offset, true) !== LOCAL)
    throw new DocxError('broken', 'a part is not where it should be');
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packedSize > bytes.length) throw new DocxError('broken', 'a part is cut off');
  const name = new TextDecoder(flags & UTF_8 ? 'utf-8' : 'latin1').decode(
    bytes.subarray(at + 46, at + 46 + nameLength),
  );
  const crc = view.getUint32(at + 16, true);
  return { name, method, crc, size, packed: bytes.subarray(from, from + packedSize) };
}

/** The packed size, the size and the offset; those of 64 bits stand among the extra fields, under the id 1. */
function sizesOf(view: DataView, at: number, extra: number, extraLength: number): [number, number, number] {
  const [packedSize, size, offset] = [20, 24, 42].map((field) => view.getUint32(at + field, true)) as [
    number,
    number,
    number,
  ];
  let field = extra;
  while (field + 4 <= extra + extraLength && view.getUint16(field, true) !== 1)
    field += 4 + view.getUint16(field + 2, true);
  if (field + 4 > extra + extraLength) return [packedSize, size, offset];
  field += 4;
  const told = (value: number): number => {
    if (value !== ELSEWHERE) return value;
    field += 8;
    return wide(view, field - 8);
  };
  // They stand in this order, whatever order the list has them in.
  const wideSize = told(size);
  return [told(packedSize), wideSize, told(offset)];
}

function wide(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}
