import { longTest } from '../../amount';
import { THEMES } from '../../../src/trial/pictures/show';
import { faultsOfStates } from '../trial/sound';
import { useTrial } from '../trial/trialPage';

const trial = useTrial();

longTest(
  'every state is sound in every theme, can be read in the contrast themes, and fits into the narrowest pane',
  async () => {
    expect(await faultsOfStates(await trial.open(), 'zh-CN', THEMES)).toEqual([]);
  },
);
