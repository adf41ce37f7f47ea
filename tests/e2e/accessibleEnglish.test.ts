import { faultsOfStates } from './sound';
import { useTrial } from './trialPage';

const trial = useTrial();

// The colours are the same in both languages: one theme will do.
test('every state is sound in English, and fits into the narrowest pane', async () => {
  const opened = await trial.open(undefined, { lang: 'en-US' });
  expect(await faultsOfStates(opened, 'en-US', ['light'])).toEqual([]);
}, 300_000);
