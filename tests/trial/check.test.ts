import { spawnSync } from 'node:child_process';
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
import { check } from '../../src/trial/check/command';
import { MAX_PARAGRAPH_LENGTH } from '../../src/trial/check/limits';
import { messagesFor } from '../../src/trial/check/messages';
import { MOST_BESIDE } from '../../src/trial/check/print';
import { MAX_PARAGRAPHS, MAX_TEXT_SIZE } from '../../src/trial/text/limits';
import { docxOf, paragraph } from '../docx';
import { describeShared, sharedPath } from '../shared';
import { type Ran, ranHere, ROOT } from './command';

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

function checked(...words: string[]): Promise<Ran> {
  return ranHere(check, words);
}

async function checkJson(...words: string[]): Promise<Checked[]> {
  const { out } = await checked('--json', ...words);
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
  const { status, out } = await checked(file('a.txt', '一、基础设施\n今年修路。改厕XX座，惠及XX户。\n'));
  expect(status).toBe(1);
  expect(out).toContain('还剩 2 处');
  expect(out).toContain('  一、基础设施\n    2:8  改厕【XX】座，惠及XX户。\n');
});

test('a report without: status 0; only uncertain ones: status 0, and they are listed apart', async () => {
  expect((await checked(file('a.txt', '改厕35座。'))).status).toBe(0);
  const { status, out } = await checked(file('b.txt', '某镇的做法。'));
  expect(status).toBe(0);
  expect(out).toContain('待确认');
});

test('a file that cannot be read: status 2, the others are still checked', async () => {
  const broken = file('broken.docx', 'not a zip');
  const { status, out } = await checked(broken, join(folder, 'absent.docx'), file('a.txt', '改厕XX座'));
  expect(status).toBe(2);
  expect(out).toContain('另存为 .docx');
  expect(out).toContain('找不到');
  expect(out).toContain('还剩 1 处');
});

test.each([[], ['--mark', 'a', '--clear', 'b', 'c.docx'], ['--unknown', 'c.docx']])(
  'wrong words %j: the usage, status 2',
  async (...words) => {
    const { status, err } = await checked(...words.flat());
    expect(status).toBe(2);
    expect(err).toContain('用法');
  },
);

test('--help: the usage, status 0', async () => {
  const { status, out, err } = await checked('--help');
  expect([status, err]).toEqual([0, '']);
  expect(out).toContain('用法');
});

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

test('what is there already is overwritten only by --force', async () => {
  const out = join(folder, 'out');
  await checkJson('--mark', out, SAMPLE);
  const marked = readFileSync(join(out, 'report.docx'));
  expect((await checkJson('--clear', out, SAMPLE))[0]?.error?.code).toBe('exists');
  expect(readFileSync(join(out, 'report.docx'))).toEqual(marked);
  expect((await checkJson('--force', '--clear', out, SAMPLE))[0]?.error).toBeUndefined();
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
  const { status, out } = await checked('--mark', join(folder, 'out'), locked);
  expect(status).toBe(2);
  expect(out).toContain('还剩 1 处');
  expect(out).toContain('没有另存：文档受保护');
});

test.each([
  ['gb18030', new Uint8Array([0xb8, 0xc4, 0xb2, 0xde, 0x58, 0x58, 0xd7, 0xf9]), 1],
  ['utf-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('改厕XX座')]), 1],
  [
    'utf-16 little-endian with its mark',
    new Uint8Array([0xff, 0xfe, ...Buffer.from('改厕XX座', 'utf16le')]),
    1,
  ],
  [
    'utf-16 big-endian with its mark',
    new Uint8Array([0xfe, 0xff, ...Buffer.from('改厕XX座', 'utf16le').swap16()]),
    1,
  ],
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
  const { status, out } = await checked(file('a.txt', '某镇的做法。全镇下辖个行政村。'));
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
  const { status, out } = await checked(file('a.docx', docxOf(body)));
  expect(status).toBe(0);
  expect(out).toContain('可能还没定的：红字 1，突出显示 1\n');
  expect((await checked(file('b.docx', docxOf(paragraph('改厕35座。'))))).out).not.toContain('还没定');
});

describeShared('real documents with something left in one part alone', () => {
  test.each([
    ['header', '7-placeholder-in-header-only-check-says-none.docx'],
    ['textBox', '7-placeholder-in-text-box-only-check-says-none.docx'],
  ])('%s', async (part, name) => {
    const { status, out } = await checked('--json', sharedPath('documents', 'cases', name));
    expect(status).toBe(1);
    const { placeholders } = JSON.parse(out) as { placeholders: { part: string }[] };
    expect(new Set(placeholders.map((each) => each.part))).toEqual(new Set([part]));
  });
});

describe('outside of the body', () => {
  const box = (text: string): string =>
    `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;

  test('what is left counts, and is told under its part', async () => {
    const document = file('a.docx', docxOf(paragraph('改厕35座。') + box('联系人：XXX')));
    const { status, out } = await checked(document);
    expect(status).toBe(1);
    expect(out).toContain('还剩 1 处\n  （文本框）\n    1:5  联系人：【XXX】\n');
    expect(out).toContain('请直接在 Word 里填');
    const [{ placeholders } = { placeholders: [] }] = await checkJson(document);
    expect(placeholders).toMatchObject([{ part: 'textBox', paragraph: 0, text: 'XXX' }]);
  });

  test('a text box is told with the heading under which it hangs', async () => {
    const document = file('a.docx', docxOf(paragraph('一、重点工作') + box('联系人：XXX')));
    expect((await checked(document)).out).toContain('（文本框，在“一、重点工作”下）\n    1:5');
    const [{ placeholders } = { placeholders: [] }] = await checkJson(document);
    expect(placeholders).toMatchObject([{ part: 'textBox', heading: '一、重点工作' }]);
  });

  test('it is not marked, and what stands in the body is', async () => {
    const document = file('a.docx', docxOf(paragraph('改厕XX座。') + box('联系人：XXX')));
    const { out } = await checked('--mark', join(folder, 'out'), document);
    expect(out).toContain('还剩 2 处');
    expect(out).not.toContain('没能标记');
  });

  test('a header’s is told as the header’s; without any nothing is said of them', async () => {
    const header = withHeader('第XX期');
    expect((await checked(file('a.docx', header))).out).toContain('（页眉）\n    1:2  第【XX】期');
    expect((await checked(file('b.docx', docxOf(paragraph('改厕35座。'))))).out).not.toContain('页眉');
  });
});

test('of a sentence that does not end, what is next to each placeholder is told', async () => {
  const long = '完成XX，'.repeat(1_000);
  const { out } = await checked(file('a.txt', long));
  const lines = out.split('\n').filter((line) => line.includes('【XX】'));
  expect(lines).toHaveLength(1_000);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2 * MOST_BESIDE + 50);
  expect(lines[500]).toMatch(/ ….*完成【XX】，完成.*…$/);
});

describe('--review', () => {
  interface Reviewed extends Checked {
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly part: string;
      readonly paragraph: number;
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly fix: string | null;
      readonly also?: readonly {
        readonly paragraph: number;
        readonly start: number;
        readonly text: string;
      }[];
    }[];
  }

  const TWICE = '今年新修机耕道十二公里，受益农户三百多户，群众拍手称快';

  test('tells what else would be mended, each place by itself', async () => {
    const text = `截止目前，路已修通。\n${TWICE}。\n大家都说，${TWICE}。`;
    const [result] = (await checkJson('--review', file('report.txt', text))) as Reviewed[];
    expect(result?.findings).toEqual([
      {
        rule: 'jiezhi',
        severity: 'error',
        part: 'body',
        paragraph: 0,
        start: 0,
        end: 2,
        text: '截止',
        message: '到某时为止用“截至”',
        fix: '截至',
      },
      expect.objectContaining({
        rule: 'dup-sentence',
        paragraph: 2,
        start: 5,
        text: TWICE,
        fix: null,
        also: [expect.objectContaining({ paragraph: 1, start: 0, text: TWICE })],
      }),
    ]);
  });

  test('is silent unless it is asked for', async () => {
    const [result] = await checkJson(file('report.txt', '截止目前，路已修通。'));
    expect(result).not.toHaveProperty('findings');
  });

  test('reviews what Word shows of a .docx', async () => {
    const docx = file('report.docx', docxOf(paragraph('截止目前，路已修通。')));
    const [result] = (await checkJson('--review', docx)) as Reviewed[];
    expect(result?.findings.map(({ rule, start }) => [rule, start])).toEqual([['jiezhi', 0]]);
  });

  test('tells of revisions and hidden words in a .docx, at their places', async () => {
    const body =
      '<w:p><w:r><w:t>改厕</w:t></w:r><w:ins w:author="a"><w:r><w:t>35座</w:t></w:r></w:ins><w:r><w:t>。</w:t></w:r></w:p>' +
      paragraph('沟已清完', ['别写', '<w:vanish/>'], '。');
    const [result] = (await checkJson('--review', file('report.docx', docxOf(body)))) as Reviewed[];
    expect(result?.findings).toMatchObject([
      { rule: 'word-revision', severity: 'error', paragraph: 0, start: 2, text: '35座', fix: null },
      { rule: 'word-hidden', severity: 'error', paragraph: 1, start: 3, text: '完', fix: null },
    ]);
  });

  test('adds up the columns of a table in a .docx', async () => {
    const rows = ['村名 改厕', '东岭 12', '西坪 18', '南湾 9', '合计 40'];
    const cells = (row: string): string =>
      row
        .split(' ')
        .map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`)
        .join('');
    const table = `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
    const docx = file('report.docx', docxOf(table + paragraph('以上截至六月底。')));
    const [result] = (await checkJson('--review', docx)) as Reviewed[];
    expect(result?.findings.map(({ rule, text }) => [rule, text])).toEqual([['sum-mismatch', '40']]);
  });

  test('takes the year from the report, or as it is told', async () => {
    const report = file('report.txt', '各村为贫困户新增公益岗位三个。');
    const rulesBy = async (...words: string[]): Promise<string[]> => {
      const [result] = (await checkJson('--review', ...words, report)) as Reviewed[];
      return result?.findings.map(({ rule }) => rule) ?? [];
    };
    expect(await rulesBy()).toEqual([]);
    expect(await rulesBy('--year', '2026')).toEqual(['phrase-expired']);
  });

  test("follows the unit's library: its rules that are off, its phrases", async () => {
    const report = file('report.txt', '截止目前，路已修通。各村落实茶乡四心服务。');
    const library = file(
      'library.json',
      JSON.stringify({
        format: 'nigao-library',
        version: 2,
        phrases: [{ name: '茶乡五心', wording: '“茶乡五心”', category: '其他', wrongForms: ['茶乡四心'] }],
        rulesOff: ['jiezhi'],
      }),
    );
    const rulesBy = async (...words: string[]): Promise<string[]> => {
      const [result] = (await checkJson('--review', ...words, report)) as Reviewed[];
      return result?.findings.map(({ rule }) => rule) ?? [];
    };
    expect(await rulesBy()).toEqual(['jiezhi']);
    expect(await rulesBy('--library', library)).toEqual(['phrase-form']);
    const none = await checked('--review', '--library', file('none.json', '[]'), report);
    expect(none.status).toBe(2);
    expect(none.err).toContain('none.json');
  });

  test('ends with 1 for errors and warnings, not for questions', async () => {
    const error = await checked('--review', file('error.txt', '截止目前，路已修通。'));
    expect(error.status).toBe(1);
    expect(error.out).toContain('要改 1 处，建议 0 处，核对 0 处');
    expect(error.out).toContain('【截止】目前，路已修通。');
    const question = await checked('--review', file('question.txt', '各村都要落实三会一课。'));
    expect(question.status).toBe(0);
    expect(question.out).toContain('核对 1 处');
    const right = await checked('--review', file('right.txt', '截至目前，路已修通。'));
    expect(right.status).toBe(0);
    expect(right.out).toContain('没有发现问题');
  });

  test('by the command of the README, in a process of its own', () => {
    const words = ['run', '--silent', 'check', '--', '--review', file('error.txt', '截止目前，路已修通。')];
    const env = { ...process.env, LC_ALL: 'zh_CN.UTF-8' };
    const { status, stdout } = spawnSync('npm', words, {
      cwd: ROOT,
      env,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(status).toBe(1);
    expect(stdout).toContain('【截止】目前，路已修通。');
  });

  test('a year without a review, or one that is none, is refused', async () => {
    const report = file('report.txt', '路已修通。');
    expect((await checked('--year', '2026', report)).status).toBe(2);
    expect((await checked('--review', '--year', '26', report)).status).toBe(2);
  });
});
