import { THEMES } from '../../../src/trial/pictures/show';
import { faultsOfStates } from '../trial/sound';
import { useTrial } from '../trial/trialPage';

const trial = useTrial();

test('every state is sound in every theme, and fits into the narrowest pane', async () => {
  expect(await faultsOfStates(await trial.open(), 'zh-CN', THEMES, 0.15)).toEqual([]);
});
