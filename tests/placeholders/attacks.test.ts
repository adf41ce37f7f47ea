import { findPlaceholders } from '../../src/placeholders/find';
import { ATTACKS } from './attacks';

// A scanner whose work grows with the square of the text would take minutes here; `npm run bench` tells the ratio.
test.each(ATTACKS)(
  'a hundred thousand characters of %j come to an end, and what is found is in order',
  (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    let end = 0;
    for (const placeholder of findPlaceholders(text)) {
      expect(placeholder.start).toBeGreaterThanOrEqual(end);
      end = placeholder.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  },
);

test('a run of signs is one placeholder, however long', () => {
  const run = 'X'.repeat(200_000);
  expect(findPlaceholders(`共${run}户`).map(({ start, end }) => [start, end])).toEqual([[1, 200_001]]);
});
