import { THEMES } from '../../../src/trial/pictures/show';
import { longTest } from '../../amount';
import { faultsOfStates } from '../trial/sound';
import { useTrial } from '../trial/trialPage';

const trial = useTrial();

longTest(
  'every state is sound in English, can be read in the contrast themes, and fits into the narrowest pane',
  async () => {
    const opened = await trial.open(undefined, { lang: 'en-US' });
    expect(await faultsOfStates(opened, 'en-US', THEMES)).toEqual([]);
  },
);
