import { doneCount, lastFirst } from '../../../src/word/edit/filledText';

const before = '新建XX处，惠及XX户。';
const replacements = [
  { start: 2, end: 4, value: '3' },
  { start: 8, end: 10, value: '120' },
];

test('replacements are made last to first', () => {
  expect(lastFirst(replacements).map(({ value }) => value)).toEqual(['120', '3']);
});

test.each([
  ['all', '新建3处，惠及120户。', 2],
  ['the last one only', '新建XX处，惠及120户。', 1],
  ['none', before, 0],
  ['something else', '新建120处，惠及XX户。', null],
])('%s done', (_name, after, count) => {
  expect(doneCount(before, after, replacements, false)).toBe(count);
});

test('a tracked deletion may still be shown, but only while changes are tracked', () => {
  const shown = '新建XX3处，惠及XX120户。';
  expect(doneCount(before, shown, replacements, true)).toBe(2);
  expect(doneCount(before, shown, replacements, false)).toBeNull();
  expect(doneCount(before, '新建3XX处，惠及120XX户。', replacements, true)).toBe(2);
});
