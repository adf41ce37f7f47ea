import fc from 'fast-check';
import {
  halfWidth,
  headNeedle,
  isSearchable,
  occurrences,
  searchText,
  tailNeedle,
} from '../../../src/word/locate/replay';
import { runs } from '../../amount';

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

/** So many signs of which none comes twice, so that any piece of them is found just once. */
function distinct(many: number): string {
  return Array.from({ length: many }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
}

test.each([
  [300, 255],
  [100, 64],
  [20, 16],
  [5, 4],
  [3, 2],
  [1, 1],
])('of %d characters before a tab, in a longer stretch, %d are searched for', (many, searched) => {
  const signs = distinct(many);
  expect(headNeedle(`${signs}\t户`, 0, many + 2)).toBe(signs.slice(0, searched));
  expect(tailNeedle(`户\t${signs}`, 0, many + 2)).toBe(signs.slice(-searched));
});

test('a stretch that can be searched whole is', () => {
  expect(headNeedle('改厕工程', 0, 3)).toBe('改厕工');
  expect(tailNeedle('改厕工程', 1, 4)).toBe('厕工程');
});

test.each(['𠀀', '𠏿', '😀'])('%s, of two code units, is not cut in two', (sign) => {
  const signs = distinct(254);
  expect(headNeedle(signs + sign, 0, 256)).toBe(signs.slice(0, 64));
  expect(tailNeedle(sign + signs, 0, 256)).toBe(signs.slice(-64));
});

test.each(['（', '户', '\ue000'])('%s, of one, is a place to cut at', (sign) => {
  expect(headNeedle(distinct(255) + sign, 0, 256)).toHaveLength(255);
  expect(tailNeedle(sign + distinct(255), 0, 256)).toHaveLength(255);
});

test('full width is half width to a search that does not tell them apart; nothing else changes', () => {
  expect(halfWidth('（ＸＸ　ｘ％）！～')).toBe('(XX x%)!~');
  expect(halfWidth('改厕XX座、￥、\uff5f')).toBe('改厕XX座、￥、\uff5f');
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
        if (head !== null) {
          expect(occurrences(text, head)).toContain(start);
          expect(start + head.length).toBeLessThanOrEqual(end);
        }
        const tail = tailNeedle(text, start, end);
        if (tail !== null) {
          expect(occurrences(text, tail)).toContain(end - tail.length);
          expect(end - tail.length).toBeGreaterThanOrEqual(start);
        }
      },
    ),
    runs(100, 1000),
  );
});
