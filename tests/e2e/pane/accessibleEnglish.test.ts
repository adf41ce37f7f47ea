import { THEMES } from '../../../src/trial/pictures/show';
import { PLAYS_ALL } from '../../amount';
import { faultsOfStates } from '../trial/sound';
import { useTrial } from '../trial/trialPage';

const trial = useTrial();

// Its colours hardly depend on the language: `npm test` looks at them in one theme.
test('every state is sound in English, and fits into the narrowest pane', async () => {
  const opened = await trial.open(undefined, { lang: 'en-US' });
  expect(await faultsOfStates(opened, 'en-US', PLAYS_ALL ? THEMES : ['light'], 0.1)).toEqual([]);
});
