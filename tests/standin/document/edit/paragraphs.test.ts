import { insertBreak } from '../../../../src/standin/document/edit/insertBreak';
import { deleteParagraph, insertParagraph } from '../../../../src/standin/document/edit/insertParagraph';
import { at, hit, open, reopened, texts } from '../opened';

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
