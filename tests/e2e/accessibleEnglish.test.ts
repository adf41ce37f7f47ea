import { THEMES } from '../../src/trial/pictures/show';
import { faultsOfStates } from './sound';
import { useTrial } from './trialPage';

const trial = useTrial();

test('every state is sound in every theme in English, and fits into the narrowest pane', async () => {
  const opened = await trial.open(undefined, { lang: 'en-US' });
  expect(await faultsOfStates(opened, 'en-US', THEMES)).toEqual([]);
}, 300_000);
