import { textOf } from '../../../../src/standin/document/range/stretches';
import { readOoxml } from '../../../../src/standin/document/ooxml/readOoxml';
import { insertOoxml } from '../../../../src/standin/document/ooxml/insertOoxml';
import { rangeOf } from '../../../../src/standin/document/range/position';
import { builtInOf } from '../../../../src/standin/document/format/styling';
import { WordDocument } from '../../../../src/standin/document/wordDocument';
import { parse } from '../../../../src/standin/xml/parse';
import { docxOf, paragraph } from '../../../docx';
import { addStyle, at, hit, open, reopened, texts } from '../opened';
import { refusalOf } from '../refuses';

describe('OOXML', () => {
  test('what is read is a package with the range’s paragraphs, and without the tracking of changes', () => {
    const document = WordDocument.open(docxOf(paragraph('abc') + paragraph('d'), '<w:trackRevisions/>'));
    const range = rangeOf(
      document,
      { paragraph: at(document, 0), offset: 1 },
      { paragraph: at(document, 0), offset: 2 },
    );
    const ooxml = readOoxml(range);
    const { root } = parse(ooxml);
    expect(root.key).toBe('pkg:package');
    expect([...root.descendants('w:t')].map((element) => element.text)).toEqual(['b']);
    expect([ooxml.includes('trackRevisions'), document.revisions.tracking]).toEqual([false, true]);
    expect(readOoxml(document.body)).toContain('>abc<');
    expect(texts(document)).toEqual(['abc', 'd']);
  });

  test('what was read can be inserted elsewhere, with its styles and lists', () => {
    const styled = '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>标题</w:t></w:r></w:p>';
    const source = WordDocument.open(docxOf(styled + paragraph('正文')));
    addStyle(source, 'Heading2', 'heading 2');
    const target = open('a', 'b');
    const inserted = insertOoxml(
      rangeOf(target, { paragraph: at(target, 0), offset: 1 }, { paragraph: at(target, 0), offset: 1 }),
      readOoxml(source.body),
      'After',
    );
    const again = reopened(target);
    expect(texts(again)).toEqual(['a', '标题', '正文', 'b']);
    expect([textOf(inserted), builtInOf(at(again, 1))]).toEqual(['标题\r正文', 'Heading2']);
  });

  test('a single paragraph goes into the text', () => {
    const target = open('ab');
    insertOoxml(hit(target, 'a'), readOoxml(open('x').body), 'After');
    expect(texts(reopened(target))).toEqual(['axb']);
  });

  test('what is no such package is refused', () => {
    for (const text of [
      '',
      'text',
      '<a/>',
      '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>',
    ])
      expect(refusalOf(() => insertOoxml(open('a').body, text, 'End'))).toBe('InvalidArgument');
  });
});
