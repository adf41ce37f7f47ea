import { atOnce } from '../../../src/report/steps';
import { formatLike, isBare, xmlOf } from '../../../src/word/package/formats';
import { parseXml } from '../../../src/word/package/parseXml';
import type { XmlElement } from '../../../src/word/package/xmlTree';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function paragraph(inner: string): XmlElement {
  const xml = `<w:body xmlns:w="${W}"><w:p>${inner}</w:p></w:body>`;
  const [element] = atOnce(parseXml(xml)).named('p');
  if (!element) throw new Error('No paragraph');
  return element;
}

const run = (text: string, look = ''): string => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;

const FONTS = '<w:rFonts w:ascii="Times New Roman" w:eastAsia="仿宋_GB2312"/>';
const SIZE = '<w:sz w:val="32"/><w:szCs w:val="32"/>';
const EXACT = '<w:spacing w:line="579" w:lineRule="exact"/>';
const INDENT = '<w:ind w:firstLineChars="200" w:firstLine="640"/>';

test('style, spacing, indents and East Asian fonts are the same', () => {
  const own = `<w:pStyle w:val="2"/>${EXACT}${INDENT}<w:jc w:val="both"/>`;
  const look = `<w:rStyle w:val="a"/>${FONTS}<w:b/><w:color w:val="FF0000"/>${SIZE}`;
  const element = paragraph(`<w:pPr>${own}</w:pPr>${run('文字', look)}`);
  expect(formatLike(element, 0)).toEqual({ paragraph: own, run: look, runIn: look });
});

test.each([
  ['a place in a list', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'],
  ['the end of a section', '<w:sectPr/>'],
  ['the look of the mark', '<w:rPr><w:b/></w:rPr>'],
  ['a tracked change', '<w:pPrChange w:id="1" w:author="乙"><w:pPr/></w:pPrChange>'],
  ['a page break before', '<w:pageBreakBefore/>'],
  ['a frame', '<w:framePr w:w="100"/>'],
])('%s is not copied from a paragraph', (_name, property) => {
  const element = paragraph(`<w:pPr>${EXACT}${property}</w:pPr>${run('文字')}`);
  expect(formatLike(element, 0)).toEqual({ paragraph: EXACT, run: '', runIn: '' });
});

test.each([
  ['the clerk’s highlight', '<w:highlight w:val="yellow"/>'],
  ['that it is not hidden', '<w:vanish w:val="0"/>'],
  ['a tracked change', '<w:rPrChange w:id="1" w:author="乙"><w:rPr/></w:rPrChange>'],
  ['its language', '<w:lang w:eastAsia="zh-CN"/>'],
])('%s is not copied from text', (_name, property) => {
  const element = paragraph(run('文字', `${FONTS}${property}`));
  expect(formatLike(element, 0).run).toBe(FONTS);
});

test('a break of the page in the text is not copied', () => {
  const element = paragraph(`<w:r><w:br w:type="page"/></w:r>${run('文字', FONTS)}`);
  expect(Object.values(formatLike(element, 0)).join('')).not.toContain('w:br');
});

test('the look is that of most of the text; what is deleted or in a text box does not count', () => {
  const deleted = `<w:del w:id="1"><w:r><w:rPr><w:i/></w:rPr><w:delText>长长长长长长长</w:delText></w:r></w:del>`;
  const box = `<w:r><w:pict><w:txbxContent><w:p>${run('更长更长更长更长', '<w:strike/>')}</w:p></w:txbxContent></w:pict></w:r>`;
  const text = run('改厕', FONTS) + run('XX座', '<w:b/>') + run('，清淤', FONTS);
  expect(formatLike(paragraph(deleted + box + text), 0).run).toBe(FONTS);
});

test('a heading that text follows in the same paragraph has two looks', () => {
  const element = paragraph(run('（一）抓项目。扎', '<w:b/>') + run('实推进，全面展开', FONTS));
  expect(formatLike(element, 7)).toMatchObject({ run: '<w:b/>', runIn: FONTS });
});

describe('where that text begins is counted in what stands there', () => {
  const TITLE = '<w:b/>';
  const rest = run('后', FONTS);
  const deleted = '<w:del w:id="1"><w:r><w:delText>旧话。</w:delText></w:r></w:del>';
  const box = `<w:r><w:pict><w:txbxContent><w:p>${run('图。')}</w:p></w:txbxContent></w:pict></w:r>`;
  const code =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';

  test.each([
    ['what is deleted does not count', deleted, 0],
    ['what is hidden does not', run('略。', '<w:vanish/>'), 0],
    ['a text box does not', box, 0],
    ['the code of a field does not', code, 0],
    [
      'what is written above other text does not',
      `<w:r><w:ruby><w:rt>${run('pin')}</w:rt></w:ruby></w:r>`,
      0,
    ],
    ['blanks that are not kept do not', '<w:r><w:rPr><w:b/></w:rPr><w:t>  一</w:t></w:r>', 1],
    ['a tab, a note and a break do', '<w:r><w:tab/><w:footnoteReference w:id="1"/><w:br/></w:r>', 3],
  ])('%s', (_name, inner, length) => {
    const element = paragraph(run('题题题题', TITLE) + inner + run('。', TITLE) + rest);
    expect(formatLike(element, 5 + length)).toMatchObject({ run: TITLE, runIn: FONTS });
  });
});

test('what is hidden has no look', () => {
  expect(formatLike(paragraph(run('略略略', '<w:i/><w:vanish/>') + run('字', FONTS)), 0).run).toBe(FONTS);
});

test('an empty paragraph looks like its mark, which may be hidden', () => {
  const element = paragraph(
    `<w:pPr>${EXACT}<w:rPr><w:ins w:id="1" w:author="乙"/>${FONTS}<w:vanish/></w:rPr></w:pPr>`,
  );
  expect(formatLike(element, 0)).toEqual({ paragraph: EXACT, run: FONTS, runIn: FONTS });
});

test.each([
  ['', true],
  [`<w:pPr>${EXACT}</w:pPr><w:r><w:rPr/></w:r><w:proofErr w:type="spellStart"/>`, true],
  [run('字'), false],
  ['<w:r><w:br w:type="page"/></w:r>', false],
  ['<w:r><w:drawing/></w:r>', false],
  ['<w:pPr><w:sectPr/></w:pPr>', false],
  ['<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', false],
  ['<w:pPr><w:framePr w:w="100"/></w:pPr>', false],
  ['<w:pPr><w:pageBreakBefore/></w:pPr>', false],
  ['<w:pPr><w:pageBreakBefore w:val="0"/></w:pPr>', true],
  ['<w:pPr><w:pPrChange w:id="1"><w:pPr><w:numPr/></w:pPr></w:pPrChange></w:pPr>', true],
  ['<w:bookmarkStart w:id="1" w:name="a"/>', false],
  ['<w:r><w:footnoteReference w:id="1"/></w:r>', false],
  ['<w:commentRangeStart w:id="1"/>', false],
  ['<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"/>', false],
])('whether nobody misses it: %s', (inner, bare) => {
  expect(isBare(paragraph(inner))).toBe(bare);
});

test('an element for a part of its own declares its prefix', () => {
  expect(xmlOf(paragraph(''))).toBe(`<w:p xmlns:w="${W}"></w:p>`);
});
