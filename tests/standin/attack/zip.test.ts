import { unzipSync, zipSync } from 'fflate';
import type { DocxErrorCode } from '../../../src/standin/document/package/docxError';
import { WordDocument } from '../../../src/standin/document/wordDocument';
import { part } from '../../amount';
import { docxOf, paragraph } from '../../docx';
import { outcome } from './outcome';
import { ZipBytes } from './zipBytes';

const MAIN = 'word/document.xml';
const good = docxOf(paragraph('全年办理XX件'));
const parts = unzipSync(good);
const falsified = (): ZipBytes => new ZipBytes(good);
const at = { method: 10, crc: 16, packed: 20, size: 24, offset: 42, flags: 8 };

test('cut off anywhere, it is refused', () => {
  for (const length of part([...good.keys()], 0.1, (each) => String(each >> 6)))
    expect([length, outcome(good.slice(0, length))]).toEqual([length, 'notZip']);
});

test.each<[string, DocxErrorCode | 'opened', () => Uint8Array]>([
  ['a size that is too small', 'broken', () => falsified().set(MAIN, at.size, 10).bytes],
  ['a size that is too large', 'broken', () => falsified().set(MAIN, at.size, 1_000_000).bytes],
  ['a size of 4 GB', 'tooBig', () => falsified().set(MAIN, at.size, 0xfffffffe).bytes],
  ['a packed size that is too small', 'broken', () => falsified().set(MAIN, at.packed, 10).bytes],
  ['a packed size beyond the end', 'broken', () => falsified().set(MAIN, at.packed, 0x7fffffff).bytes],
  ['64 bits that are not there', 'broken', () => falsified().set(MAIN, at.offset, 0xffffffff).bytes],
  ['an offset into nothing', 'broken', () => falsified().set(MAIN, at.offset, 0x7fffffff).bytes],
  ['the offset of another entry', 'broken', () => falsified().set(MAIN, at.offset, 0).bytes],
  ['another checksum', 'broken', () => falsified().set(MAIN, at.crc, 1).bytes],
  ['an unknown compression', 'broken', () => falsified().set(MAIN, at.method, 12, 16).bytes],
  ['a password', 'encrypted', () => falsified().set(MAIN, at.flags, 1, 16).bytes],
  ['no entries', 'notZip', () => falsified().setEnd(10, 0, 16).bytes],
  ['more entries than there are', 'broken', () => falsified().setEnd(10, 100, 16).bytes],
  ['more entries than can be', 'tooBig', () => falsified().setEnd(10, 0xffff, 16).bytes],
  ['a list beyond the end', 'broken', () => falsified().setEnd(16, 0x7fffffff, 32).bytes],
  ['a comment that is an empty list', 'opened', () => withComment(good, zipEnd(0xffff))],
  ['bytes after the end', 'opened', () => joined(good, new Uint8Array(100))],
  ['a name twice', 'broken', () => renamed('word/a', 'word/b')],
])('%s: %s', (_, expected, bytes) => {
  expect(outcome(bytes())).toBe(expected);
});

test.each(['../../a', '/a', 'a\\b', 'WORD/DOCUMENT.XML', '', 'x'.repeat(60_000), 'constructor', '0'])(
  'a part may have any name, and is saved under it: %.20s',
  (name) => {
    const document = WordDocument.open(zipSync({ ...parts, [name]: new Uint8Array([1]) }));
    document.customProperties.set('a', 'b');
    expect(unzipSync(document.save())[name]).toEqual(new Uint8Array([1]));
  },
);

test('a bomb that hides its size is given up', () => {
  const bomb = zipSync({ ...parts, 'word/media/a.png': new Uint8Array(60 * 1024 * 1024) });
  expect(outcome(new ZipBytes(bomb).set('word/media/a.png', at.size, 1000).bytes)).toBe('broken');
});

test('entries that all mean the same bytes count each', () => {
  const names = Array.from({ length: 3000 }, (_, i) => `word/media/${i}`);
  const empty = Object.fromEntries(names.map((name) => [name, new Uint8Array()]));
  const zip = new ZipBytes(zipSync({ a: new Uint8Array(50_000), ...parts, ...empty }, { level: 0 }));
  const { view } = zip;
  const source = zip.listed('a');
  for (const name of names)
    for (const field of [at.crc, at.packed, at.size, at.offset])
      zip.set(name, field, view.getUint32(source + field, true));
  expect(outcome(zip.bytes)).toBe('tooBig');
});

function joined(...all: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(all));
}

/** The record at the end of a zip file without entries, announcing a comment. */
function zipEnd(commentLength: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(20, commentLength, true);
  return bytes;
}

function withComment(zip: Uint8Array, comment: Uint8Array): Uint8Array {
  return joined(new ZipBytes(zip).setEnd(20, comment.length, 16).bytes, comment);
}

/** With two more entries, of which one has the other's name in the list. */
function renamed(from: string, to: string): Uint8Array {
  const zip = new ZipBytes(zipSync({ ...parts, [from]: new Uint8Array(), [to]: new Uint8Array() }));
  zip.bytes.set(new TextEncoder().encode(to), zip.listed(from) + 46);
  return zip.bytes;
}
