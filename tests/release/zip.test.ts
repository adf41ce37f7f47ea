import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipOf } from '../../src/release/zip';

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
