import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rollover } from '../../src/trial/rollover/command';
import { docxOf, paragraph } from '../docx';
import { runsIn } from '../word/file/runs';
import { type Ran, ranHere } from './command';

interface Rolled {
  readonly file: string;
  readonly year: number;
  readonly to: number;
  readonly edits: readonly {
    paragraph: number;
    start: number;
    end: number;
    text: string;
    decision: string;
    result: string;
    why: string;
  }[];
  readonly look: readonly { text: string; why: string }[];
  readonly error?: { code: string };
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nigao-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function rolled(...words: string[]): Promise<Ran> {
  return ranHere(rollover, words);
}

async function rolledJson(...words: string[]): Promise<Rolled> {
  return JSON.parse((await rolled('--json', ...words)).out) as Rolled;
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const REPORT = ['白石镇2024年工作总结', '2024年办结36件，全部整改到位。', '2024年3月老街开街。'];

test('--json: what becomes of each stretch, why, and what is to be looked at', async () => {
  const text = file('a.txt', REPORT.join('\n'));
  const { edits, look, ...rest } = await rolledJson(text);
  expect(rest).toMatchObject({ file: text, year: 2024, to: 2025 });
  expect(
    edits.map(({ paragraph, start, text: was, decision, result }) => [
      paragraph,
      start,
      was,
      decision,
      result,
    ]),
  ).toEqual([
    [0, 3, '2024年', 'shift', '2025年'],
    [1, 0, '2024年', 'shift', '2025年'],
    [1, 7, '36', 'blank', 'XX'],
    [1, 11, '全部整改到位', 'ask', '全部整改到位'],
    [2, 0, '2024年3月', 'ask', '2025年3月'],
  ]);
  expect(edits.every(({ why }) => why !== '')).toBe(true);
  expect(look).toEqual([expect.objectContaining({ text: '全部整改到位' })]);
});

test('all three years move by as many as it is said, and the year is taken as it is said', async () => {
  const text = file('a.txt', '我镇工作总结\n2024年比2023年增长3%。');
  const { year, to, edits } = await rolledJson('--year', '2024', '--to', '2027', text);
  expect([year, to]).toEqual([2024, 2027]);
  expect(edits.filter(({ decision }) => decision === 'shift').map(({ result }) => result)).toEqual([
    '2027年',
    '2026年',
  ]);
});

test('a report that does not say its year: an error, status 2', async () => {
  const text = file('a.txt', '我镇工作总结\n办结36件。');
  const { status, out } = await rolled('--json', text);
  expect(status).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ file: text, error: { code: 'noYear' } });
  expect((await rolled(text)).out).toContain('--year');
});

test('--out writes what needs nobody, run by run as it was; what is asked stays, and is listed', async () => {
  const source = file(
    'a.docx',
    docxOf(
      paragraph(['白石镇20', '<w:b/>'], ['24年工作总结', '<w:i/>']) +
        paragraph('2024年办结', ['36', '<w:u w:val="single"/>'], '件，全部整改到位。'),
    ),
  );
  const before = readFileSync(source);
  const { status, out } = await rolled('--out', join(folder, 'out'), source);
  expect(status).toBe(0);
  expect(out).toContain('全部整改到位');
  expect(runsIn(readFileSync(join(folder, 'out', 'a.docx')))).toEqual([
    [
      ['b', '白石镇20'],
      ['i', '25年工作总结'],
    ],
    [
      ['', '2025年办结'],
      ['u', 'XX'],
      ['', '件，全部整改到位。'],
    ],
  ]);
  expect(readFileSync(source)).toEqual(before);
});

test('--out writes a text as a text', async () => {
  await rolled('--out', join(folder, 'out'), file('a.txt', REPORT.join('\n')));
  expect(readFileSync(join(folder, 'out', 'a.txt'), 'utf8').split('\n')).toEqual([
    '白石镇2025年工作总结',
    '2025年办结XX件，全部整改到位。',
    '2024年3月老街开街。',
  ]);
});

test('tracked changes and comments of last year’s report are told', async () => {
  const inserted =
    '<w:p><w:ins w:id="1" w:author="乙"><w:r><w:t>白石镇2024年工作总结</w:t></w:r></w:ins></w:p>';
  const { out } = await rolled(file('a.docx', docxOf(inserted)));
  expect(out).toContain('1 处修订');
});

test.each([
  ['a .doc', 'a.doc', 'WordDocument', '旧版 .doc'],
  ['a WPS file', 'a.wps', 'WpsDocument', 'WPS'],
  ['one with a password', 'a.docx', 'EncryptedPackage', '密码'],
])('%s is refused with what to do, the others are done', async (_name, name, stream, advice) => {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0, 0];
  const compound = file(name, new Uint8Array([...head, ...new Uint8Array(Buffer.from(stream, 'utf16le'))]));
  const { status, out } = await rolled(
    compound,
    join(folder, 'absent.docx'),
    file('b.txt', REPORT.join('\n')),
  );
  expect(status).toBe(2);
  expect(out).toContain(advice);
  expect(out).toContain('找不到');
  expect(out).toContain('2024 → 2025');
});

test.each([[[]], [['--year', '24', 'a.docx']], [['--out', '', 'a.docx']]])(
  'wrong words %j: the usage, status 2',
  async (words) => {
    const { status, err } = await rolled(...words);
    expect(status).toBe(2);
    expect(err).toContain('用法');
  },
);
