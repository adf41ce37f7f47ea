import { openForStates, setTheme, showState, THEMES } from '../../../src/trial/pictures/show';
import { STATES } from '../../../src/trial/pictures/states';
import { longTest } from '../../amount';
import { controlsWithoutFocusRing } from '../trial/looks';
import { useTrial } from '../trial/trialPage';

const trial = useTrial();
/** States that have one of each kind of control between them. */
const WITH_EVERY_CONTROL = ['names', 'current', 'uncertain', 'trackingUnknown', 'phraseCard'];

longTest.each(THEMES)('wherever the focus is, it shows (%s)', async (theme) => {
  const { page } = await trial.open();
  await openForStates(page, page.url(), 'zh-CN');
  await setTheme(page, theme);
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const state of STATES.filter(({ name }) => WITH_EVERY_CONTROL.includes(name))) {
    await showState(page, state, 'zh-CN');
    faults.push(...(await controlsWithoutFocusRing(page, seen)));
  }
  expect(faults).toEqual([]);
  expect(seen.size).toBeGreaterThan(8);
});
