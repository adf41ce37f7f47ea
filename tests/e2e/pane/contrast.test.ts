import { openForStates, showState } from '../../../src/trial/pictures/show';
import { STATES } from '../../../src/trial/pictures/states';
import { longTest } from '../../amount';
import { unreadableIn } from '../trial/contrastThemes';
import { useTrial } from '../trial/trialPage';

const trial = useTrial();

longTest.each(['zh-CN', 'en-US'] as const)(
  'in every state, everything can be read in the four contrast themes of Windows (%s)',
  async (lang) => {
    const { page, watch } = await trial.open(undefined, { lang });
    await openForStates(page, page.url(), lang);
    const faults: string[] = [];
    for (const state of STATES) {
      await showState(page, state, lang);
      if (state.name === 'unread') watch.takeComplaints(); // the pane tells the clerk, and the console why
      for (const fault of await unreadableIn(page)) faults.push(`${state.name}: ${fault}`);
    }
    expect(faults).toEqual([]);
  },
);
