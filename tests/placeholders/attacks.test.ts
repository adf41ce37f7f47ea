import { findPlaceholders } from '../../src/placeholders/find';
import { ATTACKS } from './attacks';

// A scanner whose work grows with the square of the text would take minutes here; `npm run bench` tells the ratio.
test.each(ATTACKS)('a hundred thousand characters of %j come to an end, in order', (unit) => {
  const text = unit.repeat(Math.ceil(100_000 / unit.length));
  const found = findPlaceholders(text);
  const ends = [0, ...found.map(({ end }) => end)];
  expect(found.filter(({ start }, i) => start < (ends[i] ?? 0))).toEqual([]);
  expect(ends[found.length]).toBeLessThanOrEqual(text.length);
});

test('a run of signs is one placeholder, however long', () => {
  const run = 'X'.repeat(200_000);
  expect(findPlaceholders(`共${run}户`).map(({ start, end }) => [start, end])).toEqual([[1, 200_001]]);
});

test('no number of signs in one piece is too many', () => {
  const count = 200_000;
  expect(findPlaceholders('X.'.repeat(count))).toHaveLength(count);
});
