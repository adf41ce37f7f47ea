import { insertBreak } from '../../../../src/standin/document/edit/insertBreak';
import { deleteParagraph, insertParagraph } from '../../../../src/standin/document/edit/insertParagraph';
import { readFormat, writeFormat } from '../../../../src/standin/document/format/paragraphFormat';
import { builtInOf, setBuiltIn, setStyle, styleOf } from '../../../../src/standin/document/format/styling';
import { writeElement } from '../../../../src/standin/xml/write';
import { at, hit, open, reopened, texts } from '../opened';
import { refusalOf } from '../refuses';

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
