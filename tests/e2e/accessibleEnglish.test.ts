import { faultsOfStates } from './sound';
import { useTrial } from './trialPage';

const trial = useTrial();

// What is built is the same in both languages; English words are longer.
test('every state fits into the narrowest pane in English', async () => {
  const opened = await trial.open(undefined, { lang: 'en-US' });
  expect(await faultsOfStates(opened, 'en-US', [])).toEqual([]);
}, 300_000);
