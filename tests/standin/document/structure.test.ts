import { paragraphText, textOf } from '../../../src/standin/document/characters';
import { insertBreak } from '../../../src/standin/document/breaks';
import {
  contentControlRange,
  contentControlsIn,
  parentContentControl,
  readControl,
  removeControl,
  wrap,
  writeControl,
} from '../../../src/standin/document/contentControls';
import { deleteParagraph, insertParagraph, insertText } from '../../../src/standin/document/edit';
import { find } from '../../../src/standin/document/find';
import { readOoxml } from '../../../src/standin/document/flatOpc';
import { readFont, writeFont } from '../../../src/standin/document/format';
import { insertOoxml } from '../../../src/standin/document/insertOoxml';
import { readFormat, writeFormat } from '../../../src/standin/document/paragraphFormat';
import { compare, rangeOf, storyRange } from '../../../src/standin/document/position';
import { paragraphsOf } from '../../../src/standin/document/story';
import { builtInOf, setBuiltIn, setStyle, styleOf } from '../../../src/standin/document/styling';
import {
  cellText,
  cellsOf,
  deleteTable,
  insertTable,
  parentTable,
  rowsOf,
  tablesIn,
} from '../../../src/standin/document/tables';
import { WordDocument } from '../../../src/standin/document/wordDocument';
import type { XmlElement } from '../../../src/standin/xml/node';
import { parse, writeElement } from '../../../src/standin/xml/parse';
import { refusalOf } from './refuses';
import { docxOf, paragraph } from '../../docx';

const open = (...texts: string[]): WordDocument =>
  WordDocument.open(docxOf(texts.map((text) => paragraph(text)).join('')));
const texts = (document: WordDocument): string[] => paragraphsOf(document.body.root).map(paragraphText);
const reopened = (document: WordDocument): WordDocument => WordDocument.open(document.save());

function at(document: WordDocument, index: number): XmlElement {
  const found = paragraphsOf(document.body.root)[index];
  if (!found) throw new Error(`no paragraph ${index}`);
  return found;
}

function hit(document: WordDocument, text: string) {
  const [found] = find(storyRange(document.body), text);
  if (!found) throw new Error(`${text} is not there`);
  return found;
}

test('paragraphs are inserted beside others and taken away', () => {
  const document = open('a', 'b');
  insertParagraph(document.body, '0', 'Start');
  insertParagraph(at(document, 1), 'x', 'After');
  insertParagraph(document.body, 'z', 'End');
  expect(texts(reopened(document))).toEqual(['0', 'a', 'x', 'b', 'z']);
  deleteParagraph(at(document, 2));
  expect(texts(document)).toEqual(['0', 'a', 'b', 'z']);
});

test('breaks', () => {
  const document = open('ab');
  insertBreak(hit(document, 'a'), 'Page', 'After');
  insertBreak(hit(document, 'b'), 'SectionNext', 'Before');
  expect(texts(document)).toEqual(['a\f', 'b']);
  expect(document.sections().length).toBe(2);
});

describe('content controls', () => {
  test('around a text, with properties, and away again', () => {
    const document = open('a共XX户b');
    const control = wrap(hit(document, 'XX'));
    writeControl(control, 'tag', 't');
    writeControl(control, 'title', '标题');
    writeControl(control, 'cannotDelete', true);
    const again = reopened(document);
    const [found] = contentControlsIn(again.body.root);
    if (!found) throw new Error('no control');
    expect(['tag', 'title', 'type', 'cannotDelete'].map((name) => readControl(found, name as 'tag'))).toEqual(
      ['t', '标题', 'RichText', true],
    );
    expect(textOf(contentControlRange(found))).toBe('XX');
    expect(parentContentControl(hit(again, 'X'))).toBe(found);
    expect(parentContentControl(hit(again, '户'))).toBeUndefined();
    expect(
      refusalOf(() => {
        removeControl(found, true);
      }),
    ).toBe('AccessDenied');
    writeControl(found, 'cannotDelete', false);
    removeControl(found, true);
    expect([texts(again), contentControlsIn(again.body.root)]).toEqual([['a共XX户b'], []]);
  });

  test('around paragraphs, and away with them', () => {
    const document = open('a', 'b', 'c');
    const range = rangeOf(
      document,
      { paragraph: at(document, 0), offset: 0 },
      { paragraph: at(document, 1), offset: 1 },
    );
    const control = wrap(range);
    expect(textOf(contentControlRange(control))).toBe('a\rb');
    removeControl(control, false);
    expect(texts(document)).toEqual(['c']);
  });
});

test('tables', () => {
  const document = open('a', 'b');
  const table = insertTable(at(document, 0), 2, 2, 'After', [['1', '2'], ['3']]);
  expect(texts(reopened(document))).toEqual(['a', '1', '2', '3', '', 'b']);
  expect(rowsOf(table).map((row) => cellsOf(row).map(cellText))).toEqual([
    ['1', '2'],
    ['3', ''],
  ]);
  expect(tablesIn(storyRange(document.body))).toEqual([table]);
  expect(parentTable(at(document, 2))).toBe(table);
  const range = hit(document, '3');
  deleteTable(table);
  expect([texts(document), range.start]).toEqual([['a', 'b'], { paragraph: at(document, 1), offset: 0 }]);
});

test('the format and style of paragraphs', () => {
  const document = open('a');
  const only = at(document, 0);
  writeFormat(only, 'firstLineIndent', 32);
  writeFormat(only, 'alignment', 'Centered');
  writeFormat(only, 'lineSpacing', 18);
  expect(writeElement(only)).toContain(
    '<w:pPr><w:spacing w:line="360" w:lineRule="auto"/><w:ind w:firstLine="640"/><w:jc w:val="center"/></w:pPr>',
  );
  expect(readFormat(only, 'firstLineIndent')).toBe(32);
  setBuiltIn(only, 'Heading1');
  const again = at(reopened(document), 0);
  expect([styleOf(again), builtInOf(again), readFormat(again, 'alignment')]).toEqual([
    'Heading 1',
    'Heading1',
    'Centered',
  ]);
  expect(
    refusalOf(() => {
      setStyle(only, 'nothing');
    }),
  ).toBe('InvalidArgument');
});

test('fonts: read mixed, write in the order of the schema', () => {
  const document = WordDocument.open(
    docxOf(paragraph(['a', '<w:b/><w:sz w:val="32"/><w:lang w:val="zh-CN"/>'], 'b')),
  );
  const all = storyRange(document.body);
  expect([readFont(all, 'bold'), readFont(all, 'size'), readFont(all, 'highlightColor')]).toEqual([
    null,
    null,
    null,
  ]);
  writeFont(hit(document, 'a'), 'highlightColor', '#ffff00');
  expect(readFont(all, 'highlightColor')).toBe('');
  expect(writeElement(at(document, 0))).toContain('<w:sz w:val="32"/><w:highlight w:val="yellow"/><w:lang');
  for (const color of ['#123456', 'nonsense', 7, true])
    expect(
      refusalOf(() => {
        writeFont(all, 'highlightColor', color);
      }),
    ).toBe('InvalidArgument');
  writeFont(all, 'highlightColor', '#FFFFFF');
  expect([readFont(all, 'highlightColor'), writeElement(at(document, 0))]).toEqual([
    '#FFFFFF',
    expect.stringContaining('"white"'),
  ]);
});

test('a range that covers a mark formats the mark too', () => {
  const document = open('', 'b');
  const paragraphOnly = at(document, 0);
  const whole = rangeOf(
    document,
    { paragraph: paragraphOnly, offset: 0 },
    { paragraph: paragraphOnly, offset: 1 },
  );
  const before = writeElement(paragraphOnly);
  writeFont(whole, 'highlightColor', '#00FFFF');
  expect([readFont(whole, 'highlightColor'), writeElement(paragraphOnly)]).toEqual([
    '#00FFFF',
    expect.stringContaining('<w:pPr><w:rPr><w:highlight w:val="cyan"/></w:rPr></w:pPr>'),
  ]);
  writeFont(whole, 'highlightColor', null);
  expect(writeElement(paragraphOnly)).toBe(before);
});

test('headers are there when asked for, and in the file when written to', () => {
  const document = open('a');
  const [section] = document.sections();
  const header = section?.header('Primary');
  if (!header) throw new Error('no header');
  expect(document.package.changed).toBe(false);
  insertText(storyRange(header), '页眉', 'Start');
  const again = reopened(document).sections()[0]?.existing('header', 'Primary');
  expect(again && textOf(storyRange(again))).toBe('页眉');
});

test('properties', () => {
  const document = open('a');
  document.properties.set('title', '标题');
  document.properties.custom.set('数', 3);
  const { properties } = reopened(document);
  expect([properties.get('title'), properties.get('author'), properties.custom.list()]).toEqual([
    '标题',
    '',
    [{ key: '数', value: 3, type: 'Number' }],
  ]);
});

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
    const source = open('标题', '正文');
    setBuiltIn(at(source, 0), 'Heading2');
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

test('how ranges lie to each other', () => {
  const document = open('abcdef', 'g');
  const range = (from: number, to: number) =>
    rangeOf(
      document,
      { paragraph: at(document, 0), offset: from },
      { paragraph: at(document, 0), offset: to },
    );
  const all: [number, number, number, number, string][] = [
    [1, 3, 1, 3, 'Equal'],
    [0, 1, 2, 3, 'Before'],
    [2, 3, 0, 1, 'After'],
    [0, 2, 2, 3, 'AdjacentBefore'],
    [2, 3, 0, 2, 'AdjacentAfter'],
    [0, 2, 1, 3, 'OverlapsBefore'],
    [1, 3, 0, 2, 'OverlapsAfter'],
    [0, 3, 0, 2, 'ContainsStart'],
    [0, 3, 1, 3, 'ContainsEnd'],
    [0, 3, 1, 2, 'Contains'],
    [0, 2, 0, 3, 'InsideStart'],
    [1, 3, 0, 3, 'InsideEnd'],
    [1, 2, 0, 3, 'Inside'],
  ];
  for (const [a, b, c, d, expected] of all) expect(compare(range(a, b), range(c, d))).toBe(expected);
  const next = rangeOf(
    document,
    { paragraph: at(document, 1), offset: 0 },
    { paragraph: at(document, 1), offset: 1 },
  );
  expect([compare(range(0, 6), next), compare(range(0, 7), next)]).toEqual(['Before', 'AdjacentBefore']);
});

describe('search', () => {
  test('left to right, no overlaps, in any case unless told, over runs and hidden text but not deleted', () => {
    const hidden: [string, string] = ['X', '<w:vanish/>'];
    const deleted =
      '<w:p><w:r><w:t>X</w:t></w:r><w:del><w:r><w:delText>y</w:delText></w:r></w:del><w:r><w:t>X</w:t></w:r></w:p>';
    const document = WordDocument.open(
      docxOf(paragraph('Xx', 'XX__', '__') + paragraph(hidden, hidden) + deleted),
    );
    const all = storyRange(document.body);
    expect(find(all, 'XX').map(textOf)).toEqual(['Xx', 'XX', 'XX', 'XX']);
    expect(find(all, 'XX', { matchCase: true }).length).toBe(3);
    expect(find(all, '__').length).toBe(2);
  });

  test('codes and options', () => {
    const document = open('a^b a, b ab');
    const all = storyRange(document.body);
    expect(find(all, 'a^^b').length).toBe(1);
    expect(find(all, 'ab', { ignoreSpace: true, ignorePunct: true }).length).toBe(2);
    expect(find(all, 'a', { matchWholeWord: true }).length).toBe(2);
    expect(refusalOf(() => find(all, '^p'))).toBe('NotImplemented');
    expect(refusalOf(() => find(all, ''))).toBe('InvalidArgument');
    expect(refusalOf(() => find(all, 'x'.repeat(256)))).toBe('SearchStringInvalidOrTooLong');
  });
});
