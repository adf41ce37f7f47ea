import { openForStates, showState } from '../../../src/trial/pictures/show';
import { unreadableIn } from '../trial/contrastThemes';
import { statesPlayed } from '../trial/sound';
import { useTrial } from '../trial/trialPage';

const trial = useTrial();

test.each([
  ['zh-CN', 0.1],
  ['en-US', 0.05], // whose colours hardly depend on the language
] as const)(
  'in every state, everything can be read in the four contrast themes of Windows (%s)',
  async (lang, share) => {
    const { page, watch } = await trial.open(undefined, { lang });
    await openForStates(page, page.url(), lang);
    const faults: string[] = [];
    for (const state of statesPlayed(share)) {
      await showState(page, state, lang);
      if (state.name === 'unread') watch.takeComplaints(); // the pane tells the clerk, and the console why
      for (const fault of await unreadableIn(page)) faults.push(`${state.name}: ${fault}`);
    }
    expect(faults).toEqual([]);
  },
);
