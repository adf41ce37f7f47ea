import * as fc from 'fast-check';
import { runs } from '../amount';
import { NO_TROUBLE, scenarios } from './drawn/scenarios';
import { play } from './play';
import { Tally } from './checks/tally';
import { ProofWord } from './word';

let word: ProofWord;
beforeAll(async () => {
  word = await ProofWord.start();
});
afterAll(() => word.close());

test('where nothing goes wrong, every value is filled in that the document itself does not forbid', async () => {
  const tally = new Tally();
  await fc.assert(
    fc.asyncProperty(scenarios([], NO_TROUBLE), async (scenario) => {
      await play(word, scenario, tally);
      expect(tally.of('all')).toMatchObject({ refused: 0, uncertain: 0, notSure: 0, notUndone: 0 });
    }),
    runs(25, 60),
  );
  expect(tally.shareFilled()).toBe(1);
  expect(tally.of('all').filled).toBeGreaterThan(30);
});
