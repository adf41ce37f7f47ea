import {
  cellsOf,
  deleteTable,
  insertTable,
  parentTable,
  rowsOf,
  tablesIn,
} from '../../../../src/standin/document/table/tables';
import { insertText } from '../../../../src/standin/document/edit/insertText';
import { WordDocument } from '../../../../src/standin/document/wordDocument';
import { docxOf, paragraph } from '../../../docx';
import { at, hit, open, reopened, texts } from '../opened';

test('tables', () => {
  const document = open('a', 'b');
  const table = insertTable(at(document, 0), 2, 2, 'After', [['1', '2'], ['3']]);
  expect(texts(reopened(document))).toEqual(['a', '1', '2', '3', '', 'b']);
  expect(rowsOf(table).map((row) => cellsOf(row).length)).toEqual([2, 2]);
  expect(tablesIn(document.body.root)).toEqual([table]);
  expect(parentTable(at(document, 2))).toBe(table);
  const range = hit(document, '3');
  deleteTable(table);
  expect([texts(document), range.start]).toEqual([['a', 'b'], { paragraph: at(document, 1), offset: 0 }]);
});

test('behind a table that ends the body there is a paragraph, which is written with the next change', () => {
  const table = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${paragraph('值')}</w:tc></w:tr></w:tbl>`;
  const bytes = docxOf(paragraph('a') + table);
  const document = WordDocument.open(bytes);
  expect(texts(document)).toEqual(['a', '值', '']);
  expect(document.save()).toEqual(bytes);
  expect(parentTable(at(document, 2))).toBeUndefined();
  insertText(hit(document, 'a'), 'b', 'Replace');
  expect(texts(reopened(document))).toEqual(['b', '值', '']);
});
