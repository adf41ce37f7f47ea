import { longTest } from '../../amount';
import { THEMES } from '../../../src/trial/pictures/show';
import { HAS_NGINX } from '../trial/nginx';
import { faultsOfStates } from '../trial/sound';
import { useTrial } from '../trial/trialPage';

const trial = useTrial();

const testWithoutNginx = HAS_NGINX ? test.skip : longTest;
testWithoutNginx(
  'every state is sound in every theme, can be read in the contrast themes, and fits into the narrowest pane (with nginx evening.test.ts sees to it)',
  async () => {
    expect(await faultsOfStates(await trial.open(), 'zh-CN', THEMES)).toEqual([]);
  },
);
