import { atOnce } from '../../../src/report/steps';
import type { PackageParagraph } from '../../../src/word/package/paragraphs';
import { readPackage, type ReportPackage } from '../../../src/word/package/reportPackage';
import { elsewhereOf } from '../../../src/word/package/elsewhere/stories';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const STRICT = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"';
const OTHERS = 'xmlns:mc="urn:mc" xmlns:m="urn:m" xmlns:v="urn:v"';

/** A body as Word gives it, with styles and other parts beside it. */
function read(body: string, styles = '', parts = '', w = W): ReportPackage {
  return atOnce(
    readPackage(
      `<pkg:package xmlns:pkg="urn:pkg" ${w} ${OTHERS}><pkg:part><w:document><w:body>${body}</w:body></w:document></pkg:part>` +
        `<pkg:part><w:styles>${styles}</w:styles></pkg:part>${parts}</pkg:package>`,
    ),
  );
}

/** The pieces of a paragraph: `text`, `text<what it is>`, `text[highlight]`. */
function told({ pieces }: PackageParagraph): string[] {
  return pieces.map(({ text, layers, highlight }) => {
    const is = layers.length > 0 ? `<${layers.join('+')}>` : '';
    return `${text}${is}${highlight === null ? '' : `[${highlight}]`}`;
  });
}

/** The pieces of the text boxes, headers and notes of a report, and of what stands in it besides. */
function toldElsewhere(report: ReportPackage): string[] {
  const { stories, idle } = atOnce(elsewhereOf(report));
  return [...stories.flatMap(({ paragraphs }) => paragraphs), ...idle].flatMap(told);
}

/** The pieces of a paragraph of that source. */
function first(inside: string, styles = ''): string[] {
  return told(read(`<w:p>${inside}</w:p>`, styles).paragraphs[0] as PackageParagraph);
}

const r = (inside: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${inside}</w:r>`;
const t = (text: string): string => r(`<w:t>${text}</w:t>`);
const mark = (type: string): string => r(`<w:fldChar w:fldCharType="${type}"/>`);
const code = (text: string): string => r(`<w:instrText>${text}</w:instrText>`);

test.each<[string, inside: string, told: string[]]>([
  ['plain text', t('改厕'), ['改厕']],
  ['an insertion', `<w:ins>${t('改')}</w:ins><w:moveTo>${t('厕')}</w:moveTo>`, ['改', '厕']],
  [
    'a link, a control, a smart tag',
    `<w:hyperlink>${t('一')}</w:hyperlink><w:sdt><w:sdtPr>${t('无')}</w:sdtPr><w:sdtContent>${t('二')}</w:sdtContent></w:sdt><w:smartTag>${t('三')}</w:smartTag>`,
    ['一', '二', '三'],
  ],
  [
    'a deletion',
    `<w:del>${r('<w:delText>改</w:delText>')}</w:del><w:moveFrom>${t('厕')}</w:moveFrom>`,
    ['改<deleted>', '厕<deleted>'],
  ],
  [
    'a deletion in a move',
    `<w:moveFrom><w:del>${r('<w:delText>改</w:delText>')}</w:del></w:moveFrom>`,
    ['改<deleted>'],
  ],
  [
    'hidden text',
    r('<w:t>改</w:t>', '<w:vanish/>') + r('<w:t>厕</w:t>', '<w:vanish w:val="0"/>'),
    ['改<hidden>', '厕'],
  ],
  [
    'a field',
    mark('begin') + code('PAGE') + mark('separate') + t('3') + mark('end') + t('页'),
    ['PAGE<fieldCode>', '3<fieldResult>', '页'],
  ],
  [
    'a field whose code was deleted',
    mark('begin') + r('<w:delInstrText>PAGE</w:delInstrText>') + mark('separate') + t('3') + mark('end'),
    ['PAGE<fieldCode>', '3<fieldResult>'],
  ],
  [
    'a field in another’s code',
    mark('begin') +
      code('IF') +
      mark('begin') +
      code('X') +
      mark('separate') +
      t('无') +
      mark('end') +
      code('B') +
      mark('separate') +
      t('有') +
      mark('end'),
    ['IF<fieldCode>', 'X<fieldCode>', 'B<fieldCode>', '有<fieldResult>'],
  ],
  [
    'a field in another’s result',
    mark('begin') +
      mark('separate') +
      mark('begin') +
      code('X') +
      mark('separate') +
      t('一') +
      mark('end') +
      t('二') +
      mark('end') +
      t('三'),
    ['X<fieldCode>', '一<fieldResult>', '二<fieldResult>', '三'],
  ],
  [
    'a simple field',
    `<w:fldSimple w:instr="PAGE">${t('3')}</w:fldSimple>`,
    ['PAGE<fieldCode>', '3<fieldResult>'],
  ],
  ['a simple field without a code', `<w:fldSimple>${t('3')}</w:fldSimple>`, ['3<fieldResult>']],
  ['a code outside of a field', code('PAGE') + t('3'), ['3']],
  [
    'signs',
    r(
      '<w:tab/><w:ptab/><w:noBreakHyphen/><w:softHyphen/><w:sym/><w:footnoteReference/><w:endnoteReference/>',
    ),
    ['\t', '\t', '\u001e', '\u001f', '(', '\u0002', '\u0002'],
  ],
  ['breaks', r('<w:br/><w:cr/>'), ['\v<break>', '\v<break>']],
  ['what is no text', r('<w:lastRenderedPageBreak/><w:separator/>') + '<w:bookmarkStart/>', []],
  ['an empty text', t(''), []],
  [
    'ruby: what stands below it',
    r(
      `<w:ruby><w:rubyPr>${t('无')}</w:rubyPr><w:rt>${t('gai')}</w:rt><w:rubyBase>${t('改')}</w:rubyBase></w:ruby>`,
    ),
    ['改'],
  ],
  ['formulas', `<m:oMath>${t('x')}</m:oMath><m:oMathPara>${t('y')}</m:oMathPara>${t('改')}`, ['改']],
  [
    'alternatives: the first choice',
    `<mc:AlternateContent><mc:Fallback>${t('旧')}</mc:Fallback><mc:Choice>${t('新')}</mc:Choice></mc:AlternateContent>`,
    ['新'],
  ],
  [
    'alternatives without a choice',
    `<mc:AlternateContent><mc:Fallback>${t('旧')}</mc:Fallback></mc:AlternateContent>`,
    ['旧'],
  ],
  [
    'a sign and its plain text',
    r(
      '<mc:AlternateContent><mc:Choice><w:symEx/></mc:Choice><mc:Fallback><w:t>☺</w:t></mc:Fallback></mc:AlternateContent>',
    ),
    ['☺'],
  ],
  [
    'a sign in two texts',
    r(
      '<mc:AlternateContent><mc:Choice><w:t>A</w:t><w:t>B</w:t></mc:Choice><mc:Fallback><w:t>C</w:t></mc:Fallback></mc:AlternateContent>',
    ),
    ['AB'],
  ],
  ['the properties of a paragraph', `<w:pPr><w:rPr>${t('无')}</w:rPr></w:pPr>${t('改')}`, ['改']],
])('%s', (_, inside, expected) => {
  expect(first(inside)).toEqual(expected);
});

test.each<[string, source: string, text: string]>([
  ['at the ends do not count', '<w:t> \t改 厕\t </w:t>', '改 厕'],
  ['count where the text keeps them', '<w:t xml:space="preserve"> 改 </w:t>', ' 改 '],
  ['do not where it says so', '<w:t xml:space="default"> 改 </w:t>', '改'],
  ['that are line ends are blanks', '<w:t>\n改\n厕\n</w:t>', '改 厕'],
  ['before it alone', '<w:t> 改</w:t>', '改'],
  ['behind it alone', '<w:t>改 </w:t>', '改'],
])('blanks %s', (_, source, text) => {
  expect(first(r(source))).toEqual([text]);
});

test('blanks count where anything around the text keeps them, what is nearest first', () => {
  const body = (inner: string): ReportPackage =>
    read(`<w:p xml:space="preserve"><w:r ${inner}><w:t> 改 </w:t></w:r></w:p>`);
  expect(body('').paragraphs.map(told)).toEqual([[' 改 ']]);
  expect(body('xml:space="default"').paragraphs.map(told)).toEqual([['改']]);
});

test('a field may reach over paragraphs', () => {
  const body = `<w:p>${mark('begin')}${code('TOC')}${mark('separate')}${t('一')}</w:p><w:p>${t('二')}${mark('end')}${t('三')}</w:p>`;
  expect(read(body).paragraphs.map(told)).toEqual([
    ['TOC<fieldCode>', '一<fieldResult>'],
    ['二<fieldResult>', '三'],
  ]);
});

test('paragraphs of tables, controls and alternatives are the body’s; those of text boxes and other parts are not', () => {
  const p = (text: string): string => `<w:p>${t(text)}</w:p>`;
  const box = `<w:p><w:r><w:pict><v:shape><w:txbxContent>${p('框')}</w:txbxContent></v:shape></w:pict></w:r></w:p>`;
  const report = read(
    `${p('一')}<w:tbl><w:tblPr>${p('无')}</w:tblPr><w:tr><w:tc>${p('二')}</w:tc></w:tr></w:tbl><w:sdt><w:sdtContent>${p('三')}</w:sdtContent></w:sdt>` +
      `<mc:AlternateContent><mc:Choice>${p('四')}</mc:Choice><mc:Fallback>${p('无')}</mc:Fallback></mc:AlternateContent>${box}`,
    '',
    ['hdr', 'ftr', 'footnote', 'endnote', 'comment']
      .map((part) => `<w:${part}>${p(part)}</w:${part}>`)
      .join(''),
  );
  // The text box itself is an object without characters.
  expect(report.paragraphs.flatMap(told)).toEqual(['一', '二', '三', '四', '']);
  expect(toldElsewhere(report)).toEqual(['hdr', 'ftr', '框', 'footnote', 'endnote', 'comment']);
});

test('what stands in a row or cell that was deleted is deleted', () => {
  const cell = (text: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${t(text)}</w:p></w:tc>`;
  const row = (properties: string, ...cells: string[]): string =>
    `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
  const report = read(
    `<w:tbl>${row('<w:del/>', cell('一'))}${row('', cell('二'), cell('三', '<w:cellDel/>'))}${row('<w:ins/>', cell('四', '<w:del/>'))}</w:tbl>`,
  );
  expect(report.paragraphs.flatMap(told)).toEqual(['一<deleted>', '二', '三<deleted>', '四']);
});

test('a text box that is written a second time for older programs is there once', () => {
  const box = (text: string): string => `<w:txbxContent><w:p>${t(text)}</w:p></w:txbxContent>`;
  const alternatives = (inside: string): string =>
    `<w:p><w:r><mc:AlternateContent>${inside}</mc:AlternateContent></w:r></w:p>`;
  const report = read(
    alternatives(`<mc:Choice>${box('新')}</mc:Choice><mc:Fallback>${box('旧')}</mc:Fallback>`) +
      alternatives(`<mc:Fallback>${box('只有旧')}</mc:Fallback>`),
  );
  expect(toldElsewhere(report)).toEqual(['新', '只有旧']);
});

test('the Strict variant of the format is read as well', () => {
  const report = read(`<w:p>${r('<w:t>改</w:t>', '<w:highlight w:val="green"/>')}</w:p>`, '', '', STRICT);
  expect(report.paragraphs.map(told)).toEqual([['改[green]']]);
});

test('the highlight of a paragraph’s mark, and every colour in use', () => {
  const lit = (colour: string): string => `<w:highlight w:val="${colour}"/>`;
  const report = read(
    `<w:p><w:pPr><w:rPr>${lit('green')}</w:rPr></w:pPr>${r('<w:t>改</w:t>', lit('none'))}</w:p><w:p/>`,
    `<w:style><w:rPr>${lit('cyan')}</w:rPr></w:style>`,
    `<w:hdr><w:p>${r('<w:t>改</w:t>', lit('red'))}</w:p></w:hdr>`,
  );
  expect(report.paragraphs.map(({ markHighlight }) => markHighlight)).toEqual(['green', null]);
  expect([...report.colours].sort()).toEqual(['cyan', 'green', 'red']);
});

describe('what a run looks like', () => {
  const style = (type: string, id: string, inside: string, is = ''): string =>
    `<w:style w:type="${type}" w:styleId="${id}" ${is}>${inside}</w:style>`;
  const look = (properties: string): string => `<w:rPr>${properties}</w:rPr>`;
  const HIDDEN = '<w:vanish/>';
  const YELLOW = '<w:highlight w:val="yellow"/>';
  const STYLES =
    style('paragraph', 'Normal', look('<w:highlight w:val="cyan"/>'), 'w:default="1"') +
    style('paragraph', 'Other', look(''), 'w:default="0"') +
    style('character', 'Plain', look(''), 'w:default="1"') +
    style('paragraph', 'Secret', look(HIDDEN)) +
    style('character', 'Hidden', look(HIDDEN)) +
    style('character', 'Yellow', look(YELLOW)) +
    style('character', 'Base', look(YELLOW + HIDDEN)) +
    style('character', 'Based', `<w:basedOn w:val="Base"/>${look('<w:highlight w:val="red"/>')}`) +
    style('character', 'Round', `<w:basedOn w:val="About"/>`) +
    style('character', 'About', `<w:basedOn w:val="Round"/>${look(YELLOW)}`);

  test.each<[string, paragraphStyle: string, runStyle: string, own: string, told: string]>([
    ['is as the default style of paragraphs says', '', '', '', '改[cyan]'],
    ['is as its paragraph’s style says, which is not based on the default', 'Secret', '', '', '改<hidden>'],
    ['is as its own style says, rather', 'Other', 'Yellow', '', '改[yellow]'],
    ['is as it says itself, rather', 'Other', 'Yellow', '<w:highlight w:val="red"/>', '改[red]'],
    ['is without a highlight where it says so', '', 'Yellow', '<w:highlight w:val="none"/>', '改'],
    ['is hidden by its style', 'Other', 'Hidden', '', '改<hidden>'],
    ['is not hidden where both styles hide it', 'Secret', 'Hidden', '', '改'],
    ['is not hidden where it says so', 'Secret', '', '<w:vanish w:val="false"/>', '改'],
    ['is as the style says that its own is based on', 'Other', 'Based', '', '改<hidden>[red]'],
    ['may be of a style that is based on itself', 'Other', 'Round', '', '改[yellow]'],
    ['may be of a style that is not there', 'Other', 'None', '', '改'],
  ])('%s', (_, paragraphStyle, runStyle, own, expected) => {
    const pPr = paragraphStyle && `<w:pPr><w:pStyle w:val="${paragraphStyle}"/></w:pPr>`;
    const rStyle = runStyle && `<w:rStyle w:val="${runStyle}"/>`;
    expect(first(pPr + r('<w:t>改</w:t>', rStyle + own), STYLES)).toEqual([expected]);
  });
});

test.each([
  ['is not well-formed', '<pkg:package>'],
  ['holds no body', `<w:document ${W}/>`],
])('a package that %s is none', (_, source) => {
  expect(() => atOnce(readPackage(source))).toThrow(expect.objectContaining({ code: 'mismatch' }) as Error);
});
