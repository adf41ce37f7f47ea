import { faultsOfStates } from '../trial/sound';
import { useTrial } from '../trial/trialPage';

const trial = useTrial();

// What colours a theme has does not depend on the language: the other themes are looked at in Chinese alone.
test('every state is sound in English, and fits into the narrowest pane', async () => {
  const opened = await trial.open(undefined, { lang: 'en-US' });
  expect(await faultsOfStates(opened, 'en-US', ['light'], 0.25)).toEqual([]);
});
