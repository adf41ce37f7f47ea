import { PLAYS_ALL } from '../amount';
import { inProof } from './inProof';
import { randomSets } from './rounds';

const { tally, holds } = inProof();

/** So many scenarios are one test. */
const AT_ONCE = 10;
const PLAYED = randomSets(PLAYS_ALL ? 450 : 10);

test.each(Array.from({ length: PLAYED.length / AT_ONCE }, (_, i) => i * AT_ONCE))(
  'in a Word with any quirks: scenarios from %i on',
  async (from) => {
    await holds(PLAYED.slice(from, from + AT_ONCE));
  },
);

test('half of what was to be filled was, though so much went wrong', () => {
  expect(tally.shareFilled()).toBeGreaterThan(0.4);
});
