import { prove, tell } from './prove';
import type { Round } from './rounds';
import { Tally } from './checks/tally';
import { ProofWord } from './word';

/**
 * One Word for all tests of a file, and one tally.
 * @returns plays the scenarios of some rounds, and fails with the first in which something is wrong
 */
export function inProof(): { tally: Tally; holds: (rounds: readonly Round[]) => Promise<void> } {
  const tally = new Tally();
  let word: ProofWord | undefined;
  beforeAll(async () => {
    word = await ProofWord.start();
  });
  afterAll(() => word?.close());
  return {
    tally,
    async holds(rounds) {
      if (!word) throw new Error('Word has not started');
      const [refutation] = await prove(word, rounds, tally);
      if (refutation) throw new Error(tell(refutation));
    },
  };
}
