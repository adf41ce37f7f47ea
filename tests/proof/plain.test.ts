import { PLAYS_ALL } from '../amount';
import { inProof } from './inProof';
import { plain, singles } from './rounds';

const { tally, holds } = inProof();

test('in a Word as documented, whatever goes wrong in it', async () => {
  await holds(plain(PLAYS_ALL ? 60 : 10));
});

test.each(singles(PLAYS_ALL ? 2 : 1).map((round) => [round.quirks[0], round] as const))(
  'in a Word with %s',
  async (_quirk, round) => {
    await holds([round]);
  },
);

test('headers and notes were filled, too', () => {
  expect(tally.of('all').elsewhere).toBeGreaterThan(10);
});

test('most of what was to be filled was, though so much went wrong', () => {
  expect(tally.shareFilled()).toBeGreaterThan(0.5);
});
