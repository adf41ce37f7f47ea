import { execFile } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { insertText } from '../../src/standin/document/edit/insertText';
import { storyRange } from '../../src/standin/document/range/position';
import { WordDocument } from '../../src/standin/document/wordDocument';
import type { CheckErrorCode } from '../../src/trial/check/checkError';
import { MAX_PARAGRAPH_LENGTH, MAX_PARAGRAPHS, MAX_TEXT_SIZE } from '../../src/trial/check/limits';
import { messagesFor } from '../../src/trial/check/messages';
import { MOST_BESIDE } from '../../src/trial/check/print';
import { docxOf, paragraph } from '../docx';

const ROOT = join(__dirname, '../..');
const SAMPLE = join(ROOT, 'src/trial/sample/report.docx');

interface Checked {
  readonly file: string;
  readonly placeholders: readonly { text: string; sure: boolean; paragraph: number; heading: string }[];
  readonly syncs?: { scan: number; mark: number; clear: number };
  readonly error?: { code: string; message: string };
}

/** A document whose body is done and whose header is not. */
function withHeader(text: string): Uint8Array {
  const document = WordDocument.open(docxOf(paragraph('改厕35座。')));
  const [section] = document.sections();
  const header = section?.header('Primary');
  if (!header) throw new Error('no header');
  insertText(storyRange(header), text, 'Start');
  return document.save();
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nigao-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command as a clerk does. */
function check(...words: string[]): Promise<{ status: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const args = ['--import', 'tsx', 'src/trial/check/main.ts', ...words];
    const env = { ...process.env, LC_ALL: 'zh_CN.UTF-8' };
    execFile(process.execPath, args, { cwd: ROOT, env, maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

async function checkJson(...words: string[]): Promise<Checked[]> {
  const { out } = await check('--json', ...words);
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Checked);
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

test('a report with placeholders: a line for each with its sentence, status 1', async () => {
  const { status, out } = await check(file('a.txt', '一、基础设施\n今年修路。改厕XX座，惠及XX户。\n'));
  expect(status).toBe(1);
  expect(out).toContain('还剩 2 处');
  expect(out).toContain('  一、基础设施\n    2:8  改厕【XX】座，惠及XX户。\n');
});

test('a report without: status 0; only uncertain ones: status 0, and they are listed apart', async () => {
  expect((await check(file('a.txt', '改厕35座。'))).status).toBe(0);
  const { status, out } = await check(file('b.txt', '某镇的做法。'));
  expect(status).toBe(0);
  expect(out).toContain('待确认');
});

test('a file that cannot be read: status 2, the others are still checked', async () => {
  const broken = file('broken.docx', 'not a zip');
  const { status, out } = await check(broken, join(folder, 'absent.docx'), file('a.txt', '改厕XX座'));
  expect(status).toBe(2);
  expect(out).toContain('另存为 .docx');
  expect(out).toContain('找不到');
  expect(out).toContain('还剩 1 处');
});

test.each([[], ['--mark', 'a', '--clear', 'b', 'c.docx'], ['--unknown', 'c.docx']])(
  'wrong words %j: the usage, status 2',
  async (...words) => {
    const { status, err } = await check(...words.flat());
    expect(status).toBe(2);
    expect(err).toContain('用法');
  },
);

test('--json says where, what and how many syncs', async () => {
  const text = file('a.txt', '改厕XX座');
  const [fromText, fromDocument] = await checkJson(text, SAMPLE);
  expect(fromText).toEqual({
    file: text,
    placeholders: [
      {
        part: 'body',
        paragraph: 0,
        start: 2,
        end: 4,
        text: 'XX',
        kind: 'count',
        unit: '座',
        heading: '',
        sure: true,
      },
    ],
  });
  expect(fromDocument?.syncs).toEqual({ scan: 1, mark: 0, clear: 0 });
});

test('--mark and --clear write into a folder, and the one undoes the other', async () => {
  const marked = join(folder, 'marked');
  const cleared = join(folder, 'cleared');
  const [first] = await checkJson('--mark', marked, SAMPLE);
  const [second] = await checkJson('--clear', cleared, join(marked, 'report.docx'));
  expect(first?.syncs).toEqual({ scan: 1, mark: 3, clear: 0 });
  expect(second?.syncs).toEqual({ scan: 1, mark: 0, clear: 3 });
  expect(second?.placeholders).toEqual(first?.placeholders);
  expect(readFileSync(join(marked, 'report.docx'))).not.toEqual(readFileSync(SAMPLE));
});

test('an earlier run’s output is overwritten', async () => {
  const out = join(folder, 'out');
  await checkJson('--mark', out, SAMPLE);
  expect((await checkJson('--clear', out, SAMPLE))[0]?.error).toBeUndefined();
  expect(readFileSync(join(out, 'report.docx'))).toEqual(readFileSync(SAMPLE));
});

test('--clear of a report that was never marked changes nothing', async () => {
  await checkJson('--clear', join(folder, 'out'), SAMPLE);
  expect(readFileSync(join(folder, 'out/report.docx'))).toEqual(readFileSync(SAMPLE));
});

test('nothing is overwritten: not the file itself, not another of the same name', async () => {
  const own = join(folder, 'report.docx');
  copyFileSync(SAMPLE, own);
  const [itself] = await checkJson('--mark', folder, own);
  expect(itself?.error?.code).toBe('wouldOverwrite');
  expect(readFileSync(own)).toEqual(readFileSync(SAMPLE));
  symlinkSync(folder, join(folder, 'link'));
  const [linked] = await checkJson('--mark', join(folder, 'link'), own);
  expect(linked?.error?.code).toBe('wouldOverwrite');
  const [, twin] = await checkJson('--mark', join(folder, 'out'), SAMPLE, own);
  expect(twin?.error?.code).toBe('wouldOverwrite');
  expect(readdirSync(join(folder, 'out'))).toEqual(['report.docx']);
});

test('a document that may not be changed: its placeholders are told all the same, and why nothing was saved', async () => {
  const protection = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
  const locked = file('locked.docx', docxOf(paragraph('改厕XX座'), protection));
  const [result] = await checkJson('--mark', join(folder, 'out'), locked);
  expect(result?.placeholders).toBeUndefined();
  expect(result?.error?.code).toBe('protected');
  const { status, out } = await check('--mark', join(folder, 'out'), locked);
  expect(status).toBe(2);
  expect(out).toContain('还剩 1 处');
  expect(out).toContain('没有另存：文档受保护');
});

test.each([
  ['gb18030', new Uint8Array([0xb8, 0xc4, 0xb2, 0xde, 0x58, 0x58, 0xd7, 0xf9]), 1],
  ['utf-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('改厕XX座')]), 1],
])('a text in %s is read', async (_name, bytes, count) => {
  const [result] = await checkJson(file('a.txt', bytes));
  expect(result?.placeholders).toHaveLength(count);
});

describe('more than any report holds is refused at once, in both languages, and the cap is named', () => {
  test.each<[string, string, () => string, number]>([
    [
      'a paragraph with 20,000 placeholders',
      'longParagraph',
      () => file('a.docx', docxOf(paragraph('完成XX，'.repeat(20_000)))),
      MAX_PARAGRAPH_LENGTH,
    ],
    [
      'a run with 100,000 placeholders',
      'longParagraph',
      () => file('a.docx', docxOf(paragraph('XX，'.repeat(100_000)))),
      MAX_PARAGRAPH_LENGTH,
    ],
    [
      'a text of two million lines',
      'manyParagraphs',
      () => file('a.txt', 'XX座\n'.repeat(2_000_000)),
      MAX_PARAGRAPHS,
    ],
    [
      'a text of 30 MB',
      'longText',
      () => file('a.txt', new Uint8Array(30_000_000).fill(0x61)),
      MAX_TEXT_SIZE,
    ],
  ])('%s: %s', async (_name, code, make, cap) => {
    const [result] = await checkJson(make());
    expect(result?.error?.code).toBe(code);
    for (const locale of ['zh_CN', 'en_US'])
      expect(messagesFor(locale).errors[code as CheckErrorCode]).toContain(String(cap));
  });
});

test('what seems to be left out is told apart from what is doubtful', async () => {
  const { status, out } = await check(file('a.txt', '某镇的做法。全镇下辖个行政村。'));
  expect(status).toBe(0);
  expect(out).toContain('  待确认 1 处：\n  （标题之前）\n    1:1  【某】镇的做法。  可能有意隐去\n');
  expect(out).toContain('  像是漏了数的 1 处：\n  （标题之前）\n    1:11  全镇下辖【个】行政村。\n');
});

test('what stands in red or in the clerk’s own highlight is told', async () => {
  const body = paragraph(
    '改厕',
    ['35', '<w:color w:val="FF0000"/>'],
    '座，清淤',
    ['12', '<w:highlight w:val="yellow"/>'],
    '条。',
  );
  const { status, out } = await check(file('a.docx', docxOf(body)));
  expect(status).toBe(0);
  expect(out).toContain('可能还没定的：红字 1，突出显示 1\n');
  expect((await check(file('b.docx', docxOf(paragraph('改厕35座。'))))).out).not.toContain('还没定');
});

describe('outside of the body', () => {
  const box = (text: string): string =>
    `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;

  test('what is left counts, and is told under its part', async () => {
    const document = file('a.docx', docxOf(paragraph('改厕35座。') + box('联系人：XXX')));
    const { status, out } = await check(document);
    expect(status).toBe(1);
    expect(out).toContain('还剩 1 处\n  （文本框）\n    1:5  联系人：【XXX】\n');
    expect(out).toContain('请直接在 Word 里填');
    const [{ placeholders } = { placeholders: [] }] = await checkJson(document);
    expect(placeholders).toMatchObject([{ part: 'textBox', paragraph: 0, text: 'XXX' }]);
  });

  test('it is not marked, and what stands in the body is', async () => {
    const document = file('a.docx', docxOf(paragraph('改厕XX座。') + box('联系人：XXX')));
    const { out } = await check('--mark', join(folder, 'out'), document);
    expect(out).toContain('还剩 2 处');
    expect(out).not.toContain('没能标记');
  });

  test('a header’s is told as the header’s; without any nothing is said of them', async () => {
    const header = withHeader('第XX期');
    expect((await check(file('a.docx', header))).out).toContain('（页眉）\n    1:2  第【XX】期');
    expect((await check(file('b.docx', docxOf(paragraph('改厕35座。'))))).out).not.toContain('页眉');
  });
});

test('of a sentence that does not end, what is next to each placeholder is told', async () => {
  const long = '完成XX，'.repeat(1_000);
  const { out } = await check(file('a.txt', long));
  const lines = out.split('\n').filter((line) => line.includes('【XX】'));
  expect(lines).toHaveLength(1_000);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2 * MOST_BESIDE + 50);
  expect(lines[500]).toMatch(/ ….*完成【XX】，完成.*…$/);
});
