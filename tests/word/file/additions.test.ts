import type { Addition } from '../../../src/report/addition';
import { openReportFile } from '../../../src/word/file/reportFile';
import { docxOf, paragraph } from '../../docx';
import { useDom } from '../../dom';
import { partIn, runsIn } from './runs';

beforeAll(useDom);

const HEAD = `<w:p w:rsidR="00AA"><w:pPr><w:pStyle w:val="h"/><w:pageBreakBefore/><w:rPr><w:b/></w:rPr></w:pPr>`;
const RUN = '<w:r><w:rPr><w:b/></w:rPr><w:t>（一）修路。</w:t></w:r><w:r><w:t>修了。</w:t></w:r></w:p>';

function added(body: string, ...additions: readonly Addition[]): Uint8Array {
  return openReportFile(docxOf(body)).write([], { additions });
}

test('a paragraph takes the format of the heading or of the text that it is like, and nothing else of it', () => {
  const docx = added(
    HEAD + RUN + paragraph('末段。'),
    { after: 0, like: 0, end: 'last', text: '架桥。' },
    { after: 0, like: 0, end: 'first', text: '（二）架桥' },
  );
  expect(runsIn(docx)).toEqual([
    [
      ['b', '（一）修路。'],
      ['', '修了。'],
    ],
    [['', '架桥。']],
    [['b', '（二）架桥']],
    [['', '末段。']],
  ]);
  const xml = partIn(docx, 'word/document.xml');
  expect(xml.match(/<w:pStyle w:val="h"\/>/g)).toHaveLength(3);
  expect(xml.match(/pageBreakBefore|w:rsidR|<w:rPr><w:b\/><\/w:rPr><\/w:pPr>/g)).toHaveLength(3);
});

test('behind a paragraph of a table it stands behind the table', () => {
  const table = `<w:tbl><w:tr><w:tc>${paragraph('甲')}${paragraph('乙')}</w:tc></w:tr></w:tbl>`;
  const docx = added(`${table}${paragraph('丙')}`, { after: 0, like: 2, end: 'last', text: '表后。' });
  expect(runsIn(docx).map(([run]) => run?.[1])).toEqual(['甲', '乙', '表后。', '丙']);
  expect(partIn(docx, 'word/document.xml')).toMatch(/<\/w:tbl><w:p>/);
});

test('a paragraph that is not there', () => {
  expect(() => added(paragraph('甲'), { after: 1, like: 0, end: 'last', text: '乙' })).toThrow(RangeError);
});

test('a heading that Word numbers is numbered by it; a text in its format stands in no list', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>' +
    '<w:lvlText w:val="（%1）"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const list = '<w:numPr><w:numId w:val="1"/></w:numPr>';
  const styles = `<w:style w:type="paragraph" w:styleId="h"><w:pPr>${list}</w:pPr></w:style>`;
  const headed = (properties: string, text: string): string =>
    `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const style = '<w:pStyle w:val="h"/><w:widowControl/>';
  const docx = docxOf(
    headed(`${style}<w:jc w:val="left"/>`, '修路') + headed(list, '架桥'),
    '',
    styles,
    numbering,
  );
  const made = openReportFile(docx).write([], {
    additions: [
      { after: 0, like: 0, end: 'first', text: '植树', number: '（二）' },
      { after: 0, like: 0, end: 'last', text: '去年计划：植树。' },
      { after: 1, like: 1, end: 'first', text: '绿化', number: '（四）' },
      { after: 1, like: 1, end: 'last', text: '去年计划：绿化。' },
    ],
  });
  expect(openReportFile(made).paragraphs.map(({ number, text }) => number + text)).toEqual([
    ...['（一）修路', '（二）植树', '去年计划：植树。'],
    ...['（三）架桥', '（四）绿化', '去年计划：绿化。'],
  ]);
  const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
  expect(partIn(made, 'word/document.xml')).toContain(`${style}${none}<w:jc w:val="left"/>`);
});
