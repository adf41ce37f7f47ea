import { paragraphText } from '../../../../src/standin/document/story/characters';
import { contentOf } from '../../../../src/standin/document/story/content';
import { paragraphsOf } from '../../../../src/standin/document/markup/paragraphs';
import { WordDocument } from '../../../../src/standin/document/wordDocument';
import { docxOf } from '../../../docx';

function texts(body: string): string[] {
  return paragraphsOf(WordDocument.open(docxOf(body)).body.root).map(paragraphText);
}

const t = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

describe('the text of a paragraph', () => {
  test.each<[string, string, string]>([
    ['runs cut anywhere', t('共X') + '<w:proofErr/>' + t('X户'), '共XX户'],
    ['a hyperlink', t('a') + `<w:hyperlink>${t('b')}</w:hyperlink>` + t('c'), 'abc'],
    ['a simple field', `<w:fldSimple w:instr="PAGE">${t('3')}</w:fldSimple>`, '3'],
    ['a field', field('begin') + code('PAGE') + t('no') + field('separate') + t('3') + field('end'), '3'],
    ['a field without a result', field('begin') + code('PAGE') + field('end') + t('x'), 'x'],
    [
      'a field in the code of a field',
      field('begin') +
        field('begin') +
        field('separate') +
        t('no') +
        field('end') +
        field('separate') +
        t('y') +
        field('end'),
      'y',
    ],
    ['a content control', `<w:sdt><w:sdtPr/><w:sdtContent>${t('in')}</w:sdtContent></w:sdt>`, 'in'],
    ['smart tags and custom XML', `<w:smartTag><w:customXml>${t('a')}</w:customXml></w:smartTag>`, 'a'],
    ['insertions', `<w:ins>${t('new')}</w:ins><w:moveTo>${t('er')}</w:moveTo>`, 'newer'],
    [
      'deletions',
      `<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:moveFrom>${t('x')}</w:moveFrom>`,
      '',
    ],
    ['hidden text', '<w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r>' + t('yes'), 'yes'],
    ['text that is not hidden', '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>yes</w:t></w:r>', 'yes'],
    ['tabs and breaks', '<w:r><w:tab/><w:br/><w:cr/><w:br w:type="page"/></w:r>', '\t\v\v\f'],
    ['hyphens', '<w:r><w:noBreakHyphen/><w:softHyphen/></w:r>', '\u001e\u001f'],
    ['symbols and notes', '<w:r><w:sym/><w:footnoteReference/></w:r>', '(\u0002'],
    [
      'a ruby',
      `<w:r><w:ruby><w:rt>${t('pin')}</w:rt><w:rubyBase>${t('拼')}</w:rubyBase></w:ruby></w:r>`,
      '拼',
    ],
    ['directions', `<w:dir>${t('a')}</w:dir><w:bdo>${t('b')}</w:bdo>`, 'ab'],
    ['a formula', `<m:oMath xmlns:m="urn:m"><m:r><m:t>x</m:t></m:r></m:oMath>`, ''],
    [
      'alternatives',
      `<mc:AlternateContent ${MC}><mc:Choice>${t('a')}</mc:Choice><mc:Fallback>${t('b')}</mc:Fallback></mc:AlternateContent>`,
      'a',
    ],
    [
      'an emoji as a symbol, with its text for older readers',
      `<w:r><mc:AlternateContent ${MC}><mc:Choice><s/></mc:Choice><mc:Fallback><w:t>😊</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
      '😊',
    ],
    ['a text box', `<w:r><w:pict><w:txbxContent><w:p>${t('box')}</w:p></w:txbxContent></w:pict></w:r>`, ''],
    ['blanks that do not count', t('  a '), 'a'],
    ['blanks that do', '<w:r><w:t xml:space="preserve">  a </w:t></w:r>', '  a '],
    ['references and CDATA', t('&lt;&#20849;') + t('<![CDATA[&amp;]]>'), '<共&amp;'],
  ])('%s', (_, inside, expected) => {
    expect(texts(`<w:p>${inside}</w:p>`)).toEqual([expected]);
  });

  test('a field whose code goes over paragraphs', () => {
    const body = `<w:p>${t('a')}${field('begin')}${code('IF')}</w:p><w:p>${t('no')}</w:p><w:p>${t('no')}${field('separate')}${t('yes')}</w:p>`;
    expect(texts(body + `<w:p>${t('more')}${field('end')}${t('b')}</w:p>`)).toEqual([
      'a',
      '',
      'yes',
      'moreb',
    ]);
  });
});

test('each piece tells where it comes from', () => {
  const [paragraph] = paragraphsOf(
    WordDocument.open(docxOf(`<w:p>${t(' ab')}<w:del><w:r><w:delText>c</w:delText></w:r></w:del></w:p>`)).body
      .root,
  );
  if (!paragraph) throw new Error('no paragraph');
  const found = contentOf(paragraph).pieces.map(({ text, node, lead, deleted }) => [
    text,
    node.key,
    lead,
    deleted,
  ]);
  expect(found).toEqual([
    ['ab', 'w:t', 1, false],
    ['c', 'w:delText', 0, true],
  ]);
  expect(contentOf(paragraph).text).toBe('abc');
});

test('paragraphs come in reading order, out of tables and content controls, not out of text boxes', () => {
  const p = (text: string): string => `<w:p>${t(text)}</w:p>`;
  const cell = (inside: string): string => `<w:tc>${inside}</w:tc>`;
  const table = (inside: string): string => `<w:tbl><w:tr>${inside}</w:tr></w:tbl>`;
  const box = `<w:p><w:r><w:pict><w:txbxContent>${p('box')}</w:txbxContent></w:pict></w:r></w:p>`;
  const nested = table(cell(p('2')) + cell(table(cell(p('3'))) + p('4')));
  const control = `<w:sdt><w:sdtContent>${p('5')}</w:sdtContent></w:sdt>`;
  expect(texts(p('1') + nested + control + box + p('6'))).toEqual(['1', '2', '3', '4', '5', '', '6']);
});
