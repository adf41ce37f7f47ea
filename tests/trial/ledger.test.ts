import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from '../../src/ledger/row';
import { ledger } from '../../src/trial/ledger/command';
import { docxOf, paragraph } from '../docx';
import { savedParagraphs } from '../word/insert/saved';
import { type Ran, ranHere } from './command';

interface Told {
  readonly file: string;
  readonly fills: Readonly<Record<string, string>>;
  readonly ask: Readonly<Record<string, string>>;
  readonly refuse: readonly { readonly code?: string; readonly line?: number; readonly why: string }[];
  readonly warn: Readonly<Record<string, string>>;
  readonly missing: readonly string[];
  readonly error?: { readonly code: string };
}

const REPORT = docxOf(
  paragraph('青溪镇2026年工作总结') +
    paragraph('一、民生实事') +
    paragraph('今年新增特困供养XX户XX人。医保参保率达XX.X%。') +
    paragraph('二、平安建设') +
    paragraph('今年排查安全隐患XX处。'),
);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nigao-ledger-'));
  file('report.docx', REPORT);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const path = (name: string): string => join(folder, name);

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(path(name), content);
  return path(name);
}

function kept(...words: string[]): Promise<Ran> {
  return ranHere(ledger, words);
}

function linesOf<T>({ out }: Ran): T[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

async function book(): Promise<{ rows: readonly Row[]; year: number }> {
  const [exported] = linesOf<{ rows: readonly Row[]; year: number }>(
    await kept('--json', path('report.docx')),
  );
  if (!exported) throw new Error('Nothing was exported');
  return exported;
}

test('what is owed is listed by office, and exported with the same codes each time', async () => {
  const { status, out } = await kept(path('report.docx'));
  const { rows, year } = await book();
  expect(status).toBe(0);
  expect(year).toBe(2026);
  expect(rows.map(({ indicator, office }) => [indicator, office])).toEqual([
    ['新增特困供养户数', '民政办'],
    ['新增特困供养人数', '民政办'],
    ['医保参保率', '医保办'],
    ['排查安全隐患处数', '应急办（消防工作站）'],
  ]);
  for (const { code } of rows) expect(out).toContain(code);
});

test('what follows from other figures is asked of nobody, and still in the book', async () => {
  const report = file(
    'derived.docx',
    docxOf(paragraph('今年排查矛盾纠纷XX起，化解XX起，化解率XX.X%。在建党XX周年之际走访党员XX名。')),
  );
  const sent = (await kept('--out', path('derived.tsv'), report)).out;
  const [exported] = linesOf<{ rows: readonly Row[] }>(await kept('--json', report));
  const derived = (exported?.rows ?? []).filter(({ flag }) => flag === 'derived');
  expect(derived.map(({ indicator }) => indicator)).toEqual(['排查矛盾纠纷化解率', '建党周年数']);
  expect(exported?.rows).toHaveLength(5);
  const table = readFileSync(path('derived.tsv'), 'utf8');
  for (const { code } of derived) expect([sent.includes(code), table.includes(code)]).toEqual([false, false]);
  expect(table.trimEnd().split('\n')).toHaveLength(1 + 3);
  const [read] = linesOf<Told>(await kept('--json', '--fill', path('derived.tsv'), report));
  expect(read?.missing).toHaveLength(3);
});

test.each(['table.tsv', 'table.xlsx', 'table.docx'])(
  '%s goes out, is filled in and comes back',
  async (name) => {
    const { rows } = await book();
    await kept('--out', path(name), path('report.docx'));
    const [read] = linesOf<Told>(await kept('--json', '--fill', path(name), path('report.docx')));
    expect(read?.missing).toEqual(rows.map(({ code }) => code));
  },
);

test('tables are filled into a report that is saved elsewhere', async () => {
  const [houses, people, rate, dangers] = (await book()).rows.map(({ code }) => code);
  const one = file('民政.txt', `${houses ?? ''} 新增特困供养户数：6\n${people ?? ''}：8`);
  const two = file('医保.csv', `编号,今年数\n${rate ?? ''},97.6%\n${dangers ?? ''},约40`);
  const ran = await kept(
    '--json',
    '--fill',
    one,
    '--fill',
    two,
    '--out',
    path('filled.docx'),
    path('report.docx'),
  );
  const [first, second] = linesOf<Told>(ran);
  expect(ran.status).toBe(1);
  expect(first).toMatchObject({
    file: one,
    fills: { [houses ?? '']: '6', [people ?? '']: '8' },
    ask: {},
    missing: [],
  });
  expect(Object.keys(second?.ask ?? {})).toEqual([dangers]);
  const texts = savedParagraphs(readFileSync(path('filled.docx'))).map(({ text }) => text);
  expect(texts).toContain('今年新增特困供养6户8人。医保参保率达97.6%。');
  expect(texts).toContain('今年排查安全隐患XX处。');
});

test('tables are read against a book alone; what contradicts is asked in each', async () => {
  const exported = await book();
  const [{ code } = { code: '' }] = exported.rows;
  const bookFile = file(
    'book.json',
    JSON.stringify({ ...exported, before: { [exported.rows[3]?.code ?? '']: ['12'] } }),
  );
  const tables = [file('a.txt', `${code} 6`), file('b.txt', `${code}：7\n其他没变`)];
  const ran = await kept('--book', bookFile, '--json', ...tables);
  expect(ran.status).toBe(1);
  const [a, b] = linesOf<Told>(ran);
  expect(Object.keys(a?.ask ?? {})).toEqual([code]);
  expect(Object.keys(b?.ask ?? {})).toEqual([code]);
  expect(b?.refuse).toEqual([{ line: 2, text: '其他没变', why: '看不出是哪个指标' }]);
  expect(a?.missing).toEqual([exported.rows[1]?.code, exported.rows[2]?.code]);
});

test('all rows answered: status 0', async () => {
  const { rows } = await book();
  const bookFile = file('whole.json', JSON.stringify({ rows, year: 2026 }));
  const answers = rows.map(({ code }, at) => `${code} ${String(at + 3)}`).join('\n');
  const ran = await kept('--book', bookFile, file('all.txt', answers));
  expect(ran.status).toBe(0);
  expect(ran.out).toContain('要填 4');
});

test.each([
  ['a picture', 'a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'picture', '图片'],
  ['a cut zip', 'b.xlsx', new Uint8Array([0x50, 0x4b, 3, 4]), 'broken', '损坏'],
])('%s: status 2, and what to do', async (_, name, bytes, code, advice) => {
  const table = file(name, bytes);
  const ran = await kept('--json', '--fill', table, path('report.docx'));
  expect(ran.status).toBe(2);
  expect(linesOf<Told>(ran)[0]?.error?.code).toBe(code);
  expect((await kept('--fill', table, path('report.docx'))).out).toContain(advice);
});

test.each([
  ['no report', []],
  ['two reports', ['a.docx', 'b.docx']],
  ['a table of no kind we write', ['--out', 'a.pdf', 'a.docx']],
  ['a report that is saved as a table', ['--fill', 'a.tsv', '--out', 'b.tsv', 'a.docx']],
  ['a book without tables', ['--book', 'a.json']],
])('%s: usage and status 2', async (_, words) => {
  const { status, err } = await kept(...words);
  expect(status).toBe(2);
  expect(err).toContain('用法');
});

test('a report or a book that cannot be read: status 2', async () => {
  expect((await kept(path('absent.docx'))).status).toBe(2);
  const ran = await kept('--book', file('no.json', '{}'), '--json', file('c.txt', 'BCDF 1'));
  expect(ran.status).toBe(2);
  expect(linesOf<Told>(ran)[0]?.error?.code).toBe('notBook');
});
