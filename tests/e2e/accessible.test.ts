import type { Page } from 'playwright-core';
import { paneFrame } from '../../src/trial/browser/showTrial';
import {
  LANGUAGES,
  openForStates,
  setTheme,
  setWidth,
  showState,
  THEMES,
} from '../../src/trial/pictures/show';
import { STATES } from '../../src/trial/pictures/states';
import { violationsIn } from './axe';
import { controlsWithoutFocusRing, faultsOfSize, sidewaysScrollers } from './looks';
import { useTrial } from './trialPage';

// Every state of the pane, for those who see it badly, not at all, or in a narrow pane. One page for all of a language's.

const trial = useTrial();
const NARROW = 320;
/** States that have one of each kind of control between them. */
const WITH_EVERY_CONTROL = ['names', 'current', 'uncertain', 'trackingUnknown'];
/** What Word's stand-in cannot do shows on the console in these states: the pane tells the clerk, and the console why. */
const TOLD_ON_CONSOLE: readonly string[] = ['unread'];

test.each(LANGUAGES)(
  'in %s every state is sound in every theme, and fits into the narrowest pane',
  async (lang) => {
    const { page, watch } = await trial.open(undefined, { lang });
    await openForStates(page, page.url(), lang);
    const faults: string[] = [];
    for (const state of STATES) {
      await showState(page, state, lang);
      if (TOLD_ON_CONSOLE.includes(state.name)) watch.takeComplaints();
      for (const fault of await faultsOf(page)) faults.push(`${state.name}: ${fault}`);
    }
    expect(faults).toEqual([]);
  },
  180_000,
);

test.each(THEMES)('wherever the focus is, it shows (%s)', async (theme) => {
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

async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const theme of THEMES) {
    await setTheme(page, theme);
    for (const fault of await violationsIn(paneFrame(page))) faults.push(`${theme}: ${fault}`);
  }
  await setWidth(page, NARROW);
  faults.push(...(await sidewaysScrollers(page)), ...(await faultsOfSize(page)));
  return faults;
}
