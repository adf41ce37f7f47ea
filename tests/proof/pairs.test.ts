import { longTest } from '../amount';
import { inProof } from './inProof';
import { NAMES, pairs } from './rounds';

const { tally, holds } = inProof();

const PLAYED = pairs(1);

longTest.each(NAMES.slice(0, -1))('in a Word with %s and another quirk', async (quirk) => {
  await holds(PLAYED.filter(({ quirks }) => quirks[0] === quirk));
});

longTest('most of what was to be filled was, though so much went wrong', () => {
  expect(tally.shareFilled()).toBeGreaterThan(0.5);
});
