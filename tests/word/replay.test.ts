import fc from 'fast-check';
import { headNeedle, isSearchable, occurrences, searchText, tailNeedle } from '../../src/word/replay';

test('hits go from left to right and do not overlap', () => {
  expect(occurrences('____', '__')).toEqual([0, 2]);
  expect(occurrences('XXX户XX人', 'XX')).toEqual([0, 4]);
  expect(occurrences('户', 'X')).toEqual([]);
});

test('a caret is written twice, since it begins a code', () => {
  expect(searchText('a^b')).toBe('a^^b');
});

test.each([
  ['', false],
  ['XX', true],
  ['X'.repeat(255), true],
  ['X'.repeat(256), false],
  ['^'.repeat(128), false],
  ['a\tb', false],
  ['\u0002', false],
])('%j can be searched as a whole: %s', (text, searchable) => {
  expect(isSearchable(text)).toBe(searchable);
});

test('a head ends before what cannot be searched, a tail starts after it', () => {
  expect(headNeedle('共XX\tXX户', 1, 6)).toBe('XX');
  expect(tailNeedle('共XX\tXX户', 1, 6)).toBe('XX');
  expect(headNeedle('\tXX', 0, 3)).toBeNull();
});

test('a head or tail is found by a replay at just its place', () => {
  const alphabet = fc.constantFrom('X', '_', '共', '\t', '😀', ' ');
  fc.assert(
    fc.property(
      fc.array(alphabet, { minLength: 1, maxLength: 300 }),
      fc.nat(),
      fc.nat(),
      (characters, a, b) => {
        const text = characters.join('');
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const head = headNeedle(text, start, end);
        if (head !== null) expect(occurrences(text, head)).toContain(start);
        const tail = tailNeedle(text, start, end);
        if (tail !== null) expect(occurrences(text, tail)).toContain(end - tail.length);
      },
    ),
  );
});
