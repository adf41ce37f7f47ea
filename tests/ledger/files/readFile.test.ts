import { strToU8, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { TableFileError } from '../../../src/ledger/files/tableFile';
import { readReturnedFile } from '../../../src/ledger/files/readFile';
import { writeXlsx } from '../../../src/ledger/files/writeXlsx';
import { tableFor, tableForOffice } from '../../../src/ledger/send/table';
import { htmlOf, tsvOf } from '../../../src/ledger/send/text';
import { tableDocument } from '../../../src/layout/tableDocument';
import { PLAYS_ALL } from '../../amount';
import { docxOf, paragraph } from '../../docx';
import { LEDGER } from '../ownLedger';
import { rowOf, workbookOf } from './workbook';

const YEAR = LEDGER.year;
const VALUES = new Map(LEDGER.rows.map(({ code }, at) => [code, String(at + 3)]));
const SENT = tableFor(LEDGER.rows, VALUES);

/** What a file says of each code. */
function valuesIn(name: string, bytes: Uint8Array): Map<string, string> {
  return new Map(readReturnedFile(name, bytes, YEAR).answers.map(({ code, value }) => [code, value]));
}

/** Why a file cannot be read. */
function refusalOf(name: string, bytes: Uint8Array): string {
  try {
    readReturnedFile(name, bytes, YEAR);
  } catch (error) {
    if (error instanceof TableFileError) return error.code;
    throw error;
  }
  return 'none';
}

describe('what is sent reads back', () => {
  test('as a workbook, and another library reads the same', async () => {
    const bytes = await writeXlsx([{ name: '台账', table: SENT }]);
    expect(valuesIn('台账.xlsx', bytes)).toEqual(VALUES);
    const [sheet] = await readXlsxFile(Buffer.from(bytes));
    const read = (sheet?.data ?? []).map((row) =>
      row.map((cell) => (cell === null ? '' : `${cell as string | number}`)),
    );
    expect(read).toEqual([SENT.columns, ...SENT.rows]);
  });

  test('as a document, as tabs and as HTML', () => {
    expect(valuesIn('台账.docx', tableDocument({ ...SENT, title: '2026年度数据' }))).toEqual(VALUES);
    expect(valuesIn('台账.tsv', strToU8(tsvOf(SENT)))).toEqual(VALUES);
    expect(valuesIn('台账.html', strToU8(htmlOf(SENT)))).toEqual(VALUES);
  });

  test('one office’s part, under its title', async () => {
    const table = tableForOffice(LEDGER.rows, '民政办', YEAR, VALUES);
    const bytes = await writeXlsx([{ name: '民政办', table }]);
    const own = LEDGER.rows.filter(({ office }) => office === '民政办').map(({ code }) => code);
    expect([...valuesIn('民政办.xlsx', bytes).keys()].sort()).toEqual(own.sort());
  });

  test('and what looks like a formula stays text', async () => {
    const [row] = SENT.rows;
    const table = { ...SENT, rows: [[row?.[0] ?? '', '=1+1', '@SUM(A1)', '+5', '-2', '', '7', '']] };
    const bytes = await writeXlsx([{ name: '台账', table }]);
    const [sheet] = await readXlsxFile(Buffer.from(bytes));
    expect(sheet?.data[1]?.slice(1, 5)).toEqual(['=1+1', '@SUM(A1)', '+5', '-2']);
    expect(tsvOf(table)).toContain("'=1+1\t'@SUM(A1)\t'+5\t-2");
  });
});

describe('workbooks', () => {
  const head = rowOf(1, '编号', '今年数');

  test.each([
    ['a figure', '<c><v>688</v></c>', '688'],
    ['a shared text', '<c t="s"><v>0</v></c>', '七百'],
    ['a share as it is shown', '<c s="1"><v>0.981</v></c>', '98.1%'],
    ['a day as it is shown', '<c s="2"><v>46086</v></c>', '3月5日'],
    ['a formula’s last result', '<c><f>SUM(A1:A2)</f><v>12</v></c>', '12'],
    ['a formula without one', '<c><f>SUM(A1:A2)</f></c>', '=SUM(A1:A2)'],
    ['an error', '<c t="e"><v>#REF!</v></c>', '#REF!'],
  ])('%s', (_, cell, value) => {
    const bytes = workbookOf(head + rowOf(2, 'BCDF', cell), '', ['七百']);
    expect(valuesIn('a.xlsx', bytes).get('BCDF')).toBe(value);
  });

  test('merged cells stand for all their rows', () => {
    const rows = head + rowOf(2, 'BCDF', '<c><v>688</v></c>') + rowOf(3, 'CDFG');
    const { answers } = readReturnedFile(
      'a.xlsx',
      workbookOf(rows, '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>'),
      YEAR,
    );
    expect(answers.map(({ value, merged }) => [value, merged])).toEqual([
      ['688', 0],
      ['688', 0],
    ]);
  });
});

describe('documents', () => {
  const cell = (text: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

  test('a cell that goes on downwards stands for all its rows', () => {
    const table =
      row(cell('编号'), cell('今年数'), cell('报送')) +
      row(cell('BCDF'), cell('688'), cell('民政办', '<w:vMerge w:val="restart"/>')) +
      row(cell('CDFG'), cell('690'), cell('', '<w:vMerge/>'));
    expect([...valuesIn('a.docx', docxOf(`<w:tbl>${table}</w:tbl>`))]).toEqual([
      ['BCDF', '688'],
      ['CDFG', '690'],
    ]);
  });

  test('without a table it is a message', () => {
    const body = paragraph('BCDF 低保户数（户）：688') + paragraph('CDFG：690');
    expect([...valuesIn('a.docx', docxOf(body)).values()]).toEqual(['688', '690']);
  });
});

describe('text files', () => {
  // 编号,今年数 / BCDF,52（已核） as Excel saves it in China.
  const GBK = [0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xbd, 0xf1, 0xc4, 0xea, 0xca, 0xfd, 0x0a];
  const utf16 = (text: string): Uint8Array =>
    new Uint8Array([
      0xff,
      0xfe,
      ...Array.from(text).flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]),
    ]);

  test.each([
    ['GBK', new Uint8Array([...GBK, ...strToU8('BCDF,52')])],
    ['UTF-8 with its mark', strToU8('\ufeff编号,今年数\r\nBCDF,52\r\n')],
    ['semicolons', strToU8('编号;今年数\nBCDF;52')],
    ['UTF-16', utf16('编号\t今年数\r\nBCDF\t52')],
  ])('%s', (_, bytes) => {
    expect(valuesIn('a.csv', bytes).get('BCDF')).toBe('52');
  });
});

describe('what is no table', () => {
  const zeros = new Uint8Array(70 * 1024 * 1024);

  test.each([
    ['a picture', 'a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]), 'picture'],
    ['a PDF', 'a.pdf', strToU8('%PDF-1.7'), 'pdf'],
    ['an old workbook', 'a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), 'oldOrLocked'],
    ['a zip that was cut off', 'a.xlsx', workbookOf('').slice(0, 200), 'broken'],
    ['a zip of something else', 'a.zip', zipSync({ 'a.txt': strToU8('甲') }), 'noTable'],
    ['a file of fifty million bytes', 'a.csv', zeros, 'tooLarge'],
    ['a zip that unpacks to more', 'a.xlsx', zipSync({ 'xl/workbook.xml': zeros }), 'tooLarge'],
    ['bytes in no encoding', 'a.csv', new Uint8Array([0x61, 0xff, 0x00, 0xff]), 'notText'],
  ])('%s', (_, name, bytes, code) => {
    expect(refusalOf(name, bytes)).toBe(code);
  });

  test.each(PLAYS_ALL ? [25_000, 1_000_000] : [25_000])('a sheet with %i rows', (length) => {
    const rows = Array.from({ length }, (_, at) => `<row r="${at + 1}"><c><v>1</v></c></row>`);
    expect(refusalOf('a.xlsx', workbookOf(rows.join('')))).toBe('tooLarge');
  });

  test('a cell that says it stands for a million others', () => {
    const page =
      '<table><tr><td rowspan="999999999" colspan="999999999">编号</td></tr><tr><td>甲</td></tr></table>';
    expect(refusalOf('a.html', strToU8(page))).toBe('none');
  });
});
