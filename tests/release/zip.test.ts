import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipOf } from '../../src/release/zip';

/** What stands of each file in a zip's directory. */
interface Entry {
  readonly madeOn: number;
  readonly mode: number;
  readonly date: readonly [
    year: number,
    month: number,
    day: number,
    hour: number,
    minute: number,
    second: number,
  ];
}

/** How an entry begins. */
const ENTRY = Buffer.from('504b0102', 'hex');
const DATE = new Date('2026-03-07T20:15:30Z');
const FILES = new Map([
  ['site/b.js', strToU8('b')],
  ['部署说明.html', strToU8('说明')],
  ['a.txt', strToU8('')],
]);

test('a zip holds its files and their checksums, in one folder', () => {
  const files = unzipSync(zipOf('nigao-1', FILES, DATE));
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
  expect(zipOf('nigao-1', reversed, DATE)).toEqual(zipOf('nigao-1', FILES, DATE));
});

// Info-ZIP's unzip (every Linux) makes a code page of the names in a zip that does not come from Unix.
test('each file is one of Unix that everybody may read, so that unzip keeps a Chinese name', () => {
  expect(entriesOf(zipOf('nigao-1', FILES, DATE))).toEqual(
    Array(4).fill(expect.objectContaining({ madeOn: 3, mode: 0o100644 })),
  );
});

// nginx and IIS make a file's ETag of its size and date, and robocopy and rsync copy nothing where both are the same: a page
// that only names other scripts than before would stay the old one on every computer.
test('each file bears the date that is given, the same wherever it is made', () => {
  expect(entriesOf(zipOf('nigao-1', FILES, DATE)).map(({ date }) => date)).toEqual(
    Array(4).fill([2026, 3, 7, 20, 15, 30]),
  );
});

function entriesOf(made: Uint8Array): Entry[] {
  const zip = Buffer.from(made);
  const entries: Entry[] = [];
  for (let at = zip.indexOf(ENTRY); at >= 0; at = zip.indexOf(ENTRY, at + 1)) {
    const [time, day] = [zip.readUInt16LE(at + 12), zip.readUInt16LE(at + 14)];
    entries.push({
      madeOn: zip.readUInt8(at + 5),
      mode: zip.readUInt32LE(at + 38) >>> 16,
      date: [
        1980 + (day >> 9),
        (day >> 5) & 15,
        day & 31,
        time >> 11,
        (time >> 5) & 63,
        (time & 31) * 2, // a zip counts two seconds at a time
      ],
    });
  }
  return entries;
}
