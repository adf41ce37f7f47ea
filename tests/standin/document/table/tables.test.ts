import {
  cellsOf,
  deleteTable,
  insertTable,
  parentTable,
  rowsOf,
  tablesIn,
} from '../../../../src/standin/document/table/tables';
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
