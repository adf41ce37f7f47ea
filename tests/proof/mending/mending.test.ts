import * as fc from 'fast-check';
import type { Quirk } from '../../../src/standin/quirks';
import { PLAYS_ALL, SEED } from '../../amount';
import { mend, mendings } from './mending';
import { type Round, singles } from '../rounds';
import { ProofWord } from '../word';

let word: ProofWord;
beforeAll(async () => {
  word = await ProofWord.start();
});
afterAll(() => word.close());

const total = { asked: 0, mended: 0, undone: 0 };

/** Mends what is drawn in a Word with these quirks. */
async function holds({ quirks, runs, seed }: Round): Promise<void> {
  await fc.assert(
    fc.asyncProperty(mendings, async (scenario) => {
      const { asked, mended, undone } = await mend(word, quirks, scenario);
      total.asked += asked;
      total.mended += mended;
      total.undone += undone;
    }),
    { numRuns: runs, seed, unbiased: true, endOnFailure: true },
  );
}

test('what a review finds is mended and taken back in a Word as documented, and nothing else changes', async () => {
  await holds({ quirks: [], runs: PLAYS_ALL ? 100 : 10, seed: SEED });
});

test.each(singles(PLAYS_ALL ? 6 : 1).map((round): [Quirk, Round] => [round.quirks[0] as Quirk, round]))(
  'and in a Word with %s',
  async (_quirk, round) => {
    await holds(round);
  },
);

test('most of what was asked for was mended, and most of that taken back', () => {
  expect(total.mended).toBeGreaterThan(total.asked / 2);
  expect(total.undone).toBeGreaterThan(total.mended / 2);
});
