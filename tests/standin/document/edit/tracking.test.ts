import { paragraphText } from '../../../../src/standin/document/story/characters';
import { textOf } from '../../../../src/standin/document/range/stretches';
import { deleteRange } from '../../../../src/standin/document/edit/deleteRange';
import { insertText } from '../../../../src/standin/document/edit/insertText';
import { find } from '../../../../src/standin/document/range/find';
import { writeFont } from '../../../../src/standin/document/format/fontFormat';
import { insertParagraph } from '../../../../src/standin/document/edit/insertParagraph';
import { rangeOf, storyRange } from '../../../../src/standin/document/range/position';
import { paragraphsOf } from '../../../../src/standin/document/markup/paragraphs';
import { paragraphWordText, wordText } from '../../../../src/standin/document/range/wordText';
import { WordDocument } from '../../../../src/standin/document/wordDocument';
import { writeElement } from '../../../../src/standin/xml/write';
import { docxOf, paragraph } from '../../../docx';
import { refusalOf } from '../refuses';

const BOLD = '<w:b/>';

function open(body: string): {
  document: WordDocument;
  xml: () => string;
  hit: (text: string) => ReturnType<typeof one>;
} {
  const document = WordDocument.open(docxOf(body, '<w:trackRevisions/>'));
  document.revisions.author = 'A';
  document.revisions.now = () => 'D';
  const xml = (): string =>
    document.body.root
      .elements()
      .filter(({ key }) => key === 'w:p')
      .map(writeElement)
      .join('')
      .replace(/ xml:space="preserve"/g, '')
      .replace(/ w:id="\d+" w:author="A" w:date="D"/g, '');
  return { document, xml, hit: (text) => one(document, text) };
}

function one(document: WordDocument, text: string) {
  const [found] = find(storyRange(document.body), text);
  if (!found) throw new Error(`${text} is not there`);
  return found;
}

describe('while changes are tracked', () => {
  test('a replacement is a deletion and an insertion with the first character’s look', () => {
    const { xml, hit, document } = open(paragraph('共', ['X', BOLD], 'X户'));
    const range = hit('XX');
    const inserted = insertText(range, '35', 'Replace');
    expect(xml()).toBe(
      '<w:p><w:r><w:t>共</w:t></w:r>' +
        '<w:del><w:r><w:rPr><w:b/></w:rPr><w:delText>X</w:delText></w:r><w:r><w:delText>X</w:delText></w:r></w:del>' +
        '<w:ins><w:r><w:rPr><w:b/></w:rPr><w:t>35</w:t></w:r></w:ins><w:r><w:t>户</w:t></w:r></w:p>',
    );
    expect([textOf(inserted), textOf(range), textOf(storyRange(document.body))]).toEqual([
      '35',
      '35',
      '共35户',
    ]);
  });

  test('one’s own insertion is really deleted, another’s is marked', () => {
    const ins = (author: string): string => `<w:ins w:author="${author}"><w:r><w:t>abc</w:t></w:r></w:ins>`;
    const own = open(`<w:p>${ins('A')}</w:p>`);
    deleteRange(own.hit('b'));
    expect(own.xml()).toBe(
      '<w:p><w:ins w:author="A"><w:r><w:t>a</w:t></w:r><w:r><w:t>c</w:t></w:r></w:ins></w:p>',
    );
    const other = open(`<w:p>${ins('B')}</w:p>`);
    deleteRange(other.hit('b'));
    expect(other.xml()).toBe(
      '<w:p><w:ins w:author="B"><w:r><w:t>a</w:t></w:r><w:del><w:r><w:delText>b</w:delText></w:r></w:del>' +
        '<w:r><w:t>c</w:t></w:r></w:ins></w:p>',
    );
  });

  test('text into another’s insertion cuts it, into one’s own joins it', () => {
    const other = open('<w:p><w:ins w:author="B"><w:r><w:t>ab</w:t></w:r></w:ins></w:p>');
    insertText(other.hit('a'), 'x', 'After');
    expect(other.xml()).toBe(
      '<w:p><w:ins w:author="B"><w:r><w:t>a</w:t></w:r></w:ins><w:ins><w:r><w:t>x</w:t></w:r></w:ins>' +
        '<w:ins w:author="B"><w:r><w:t>b</w:t></w:r></w:ins></w:p>',
    );
    const own = open('<w:p><w:ins w:author="A"><w:r><w:t>ab</w:t></w:r></w:ins></w:p>');
    insertText(own.hit('a'), 'x', 'After');
    expect(own.xml()).toBe('<w:p><w:ins w:author="A"><w:r><w:t>axb</w:t></w:r></w:ins></w:p>');
  });

  test('a format keeps what was before the first change', () => {
    const { xml, hit } = open(paragraph(['a', BOLD]));
    writeFont(hit('a'), 'highlightColor', '#00FFFF');
    writeFont(hit('a'), 'highlightColor', null);
    expect(xml()).toBe(
      '<w:p><w:r><w:rPr><w:b/><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>',
    );
  });

  test('a new paragraph says so in its mark', () => {
    const { xml, document } = open(paragraph('a'));
    insertParagraph(document.body, 'b', 'End');
    expect(xml()).toBe(
      '<w:p><w:r><w:t>a</w:t></w:r></w:p>' +
        '<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr><w:ins><w:r><w:t>b</w:t></w:r></w:ins></w:p>',
    );
  });

  test('with all markup a text holds what was deleted, in its place, but not what is hidden', () => {
    const { document, hit } = open(paragraph('共', ['隐', '<w:vanish/>'], 'XX户') + paragraph('尾'));
    deleteRange(hit('隐X'));
    const [first] = paragraphsOf(document.body.root);
    if (!first) throw new Error('no paragraph');
    const all = storyRange(document.body);
    const quirks = (document.quirks = new Set(['textHoldsDeletions'] as const));
    expect([textOf(all), wordText(all, true)]).toEqual(['共X户\r尾', '共XX户\r尾']);
    expect([paragraphText(first), paragraphWordText(first, quirks)]).toEqual(['共X户', '共XX户']);
    const gone = rangeOf(document, { paragraph: first, offset: 2 }, { paragraph: first, offset: 3 });
    expect([textOf(gone), wordText(gone, false)]).toEqual(['', 'X']);
    expect(find(all, 'XX')).toEqual([]);
  });

  test('switched off and on again, the settings are as they were', () => {
    const { document } = open(paragraph('a'));
    document.revisions.tracking = false;
    expect([document.revisions.tracking, document.package.changed]).toEqual([false, true]);
    document.revisions.tracking = true;
    expect([document.revisions.tracking, document.package.changed]).toEqual([true, false]);
  });
});

test('a protected document refuses changes, one for tracked changes tracks them', () => {
  const document = WordDocument.open(
    docxOf(paragraph('a'), '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'),
  );
  expect(document.protection).toBe('readOnly');
  expect(refusalOf(() => insertText(storyRange(document.body), 'b', 'End'))).toBe('AccessDenied');
  document.protect('trackedChanges');
  insertText(storyRange(document.body), 'b', 'End');
  expect(writeElement(document.body.root)).toContain('<w:ins ');
});
