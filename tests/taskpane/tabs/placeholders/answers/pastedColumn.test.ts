import { isSeveral, pastedColumn } from '../../../../../src/taskpane/tabs/placeholders/answers/pastedColumn';

it.each([
  ['a column', '12\n13\n14', ['12', '13', '14']],
  ['of Windows, with the break at its end', '12\r\n13\r\n14\r\n', ['12', '13', '14']],
  ['with blanks around', ' 12 \n１３\n14', ['12', '13', '14']],
  ['with an empty cell', '12\n\n14', ['12', '', '14']],
  ['with units', '12户\n13.5%\n-3', ['12户', '13.5%', '-3']],
  ['a row', '12\t13\t14', ['12', '13', '14']],
  ['beside what it is about', '东村\t12\n西村\t13', ['12', '13']],
  ['with its title', '户数\n12\n13', ['12', '13']],
  ['with titles above both', '村\t户数\n东村\t12\n西村\t13', ['12', '13']],
  ['names', '东村\n西村', ['东村', '西村']],
  ['a cell with a break of its own', '"1\n2"\n13', ['1 2', '13']],
])('%s is recognised', (_name, pasted, cells) => {
  expect(pastedColumn(pasted)).toEqual(cells);
});

it.each([
  ['one value', '12'],
  ['one cell, with the break behind it', '12\r\n'],
  ['one cell, with the tab beside it', '\t12'],
  ['nothing', ''],
  ['blank lines', '\n\n'],
])('%s is no column', (_name, pasted) => {
  expect(pastedColumn(pasted)).toBeNull();
});

it.each([
  ['12\n13', true],
  ['12\t13', true],
  ['12\n', false],
  ['青溪 镇', false],
])('%j is several: %p', (pasted, is) => {
  expect(isSeveral(pasted)).toBe(is);
});
