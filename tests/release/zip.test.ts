import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipOf } from '../../src/release/zip';

/** How an entry of a zip's directory begins. */
const ENTRY = Buffer.from('504b0102', 'hex');
const FILES = new Map([
  ['site/b.js', strToU8('b')],
  ['部署说明.html', strToU8('说明')],
  ['a.txt', strToU8('')],
]);

test('a zip holds its files and their checksums, in one folder', () => {
  const files = unzipSync(zipOf('nigao-1', FILES));
  expect(Object.keys(files).sort()).toEqual([
    'nigao-1/SHA256SUMS',
    'nigao-1/a.txt',
    'nigao-1/site/b.js',
    'nigao-1/部署说明.html',
  ]);
  const sums = strFromU8(files['nigao-1/SHA256SUMS'] ?? new Uint8Array())
    .trim()
    .split('\n');
  for (const line of sums) {
    const [sum = '', path = ''] = line.split('  ');
    const bytes = files[`nigao-1/${path}`];
    expect([
      path,
      createHash('sha256')
        .update(bytes ?? '')
        .digest('hex'),
    ]).toEqual([path, sum]);
  }
  expect(sums).toHaveLength(3);
});

test('the same files are the same bytes, in whatever order they come', () => {
  const reversed = new Map([...FILES].reverse());
  expect(zipOf('nigao-1', reversed)).toEqual(zipOf('nigao-1', FILES));
});

// Info-ZIP's unzip (every Linux) makes a code page of the names in a zip that does not come from Unix.
test('each file is one of Unix that everybody may read, so that unzip keeps a Chinese name', () => {
  const zip = Buffer.from(zipOf('nigao-1', FILES));
  const entries: { madeOn: number; mode: number }[] = [];
  for (let at = zip.indexOf(ENTRY); at >= 0; at = zip.indexOf(ENTRY, at + 1))
    entries.push({ madeOn: zip.readUInt8(at + 5), mode: zip.readUInt32LE(at + 38) >>> 16 });
  expect(entries).toEqual(Array(4).fill({ madeOn: 3, mode: 0o100644 }));
});
