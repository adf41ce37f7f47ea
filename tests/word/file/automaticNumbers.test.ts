import { openReportFile } from '../../../src/word/file/reportFile';
import { docxOf } from '../../docx';
import { startTestOffice } from '../../office';
import { readReport } from '../../../src/word/read/readReport';
import { useDom } from '../../dom';

beforeAll(useDom);

const level = (at: number, format: string, pattern: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`;
const abstract = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const item = (text: string, list: number, at = 0): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const styled = (text: string, style: string, more = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

const HEADINGS = abstract(
  0,
  level(0, 'chineseCountingThousand', '%1、', '<w:pStyle w:val="h1"/>'),
  level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="h2"/>'),
  level(2, 'decimal', '%3.'),
  level(3, 'decimalEnclosedCircle', '%4'),
);
const STYLES =
  '<w:style w:type="paragraph" w:styleId="h1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="h2"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
const NUMBERING =
  HEADINGS +
  abstract(1, level(0, 'bullet', '●'), level(1, 'upperRoman', '%2.')) +
  abstract(2, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')) +
  num(1, 0) +
  num(2, 1) +
  num(3, 2) +
  num(4, 2, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');

const BODY =
  item('甲', 1) + item('乙', 1, 1) + item('丙', 1, 1) + item('丁', 1) + item('戊', 1, 1) + item('己', 1, 2);
const MORE =
  item('庚', 1, 3) +
  styled('辛', 'h1') +
  styled('壬', 'h2') +
  styled('癸', 'h1', '<w:numPr><w:numId w:val="0"/></w:numPr>');
const OTHERS =
  item('子', 2) + item('丑', 3) + item('寅', 3, 1) + item('卯', 4) + item('辰', 3) + item('巳', 9);

const DOCX = docxOf(BODY + MORE + OTHERS, '', STYLES, NUMBERING);

test('the numbers that Word counts are read as the clerk sees them', () => {
  const { paragraphs } = openReportFile(DOCX);
  expect(paragraphs.map(({ number, text }) => number + text)).toEqual([
    ...['一、甲', '（一）乙', '（二）丙', '二、丁', '（一）戊', '1.己'],
    ...['①庚', '三、辛', '（一）壬', '癸'],
    ...['●子', '1.丑', '1.1寅', '5.卯', '6.辰', '巳'],
  ]);
});

test('an open document says the same', async () => {
  const inFile = openReportFile(DOCX).paragraphs.map(({ number }) => number);
  const office = await startTestOffice();
  await office.open(DOCX);
  const open = await readReport();
  office.close();
  expect(inFile).toEqual(open.map(({ number }) => number));
});
