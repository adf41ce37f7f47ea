import { openForStates, showState } from '../../../src/trial/pictures/show';
import { unreadableIn } from '../trial/contrastThemes';
import { statesPlayed } from '../trial/sound';
import { useTrial } from '../trial/trialPage';

const trial = useTrial();

test('in every state of every tab, everything can be read in the four contrast themes of Windows', async () => {
  const { page, watch } = await trial.open();
  await openForStates(page, page.url(), 'zh-CN');
  const faults: string[] = [];
  for (const state of statesPlayed(0.25)) {
    await showState(page, state, 'zh-CN');
    if (state.name === 'unread') watch.takeComplaints(); // the pane tells the clerk, and the console why
    for (const fault of await unreadableIn(page)) faults.push(`${state.name}: ${fault}`);
  }
  expect(faults).toEqual([]);
});
