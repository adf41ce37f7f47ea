import type { Page } from 'playwright-core';
import { paneFrame } from '../../../src/trial/browser/showTrial';
import {
  type Language,
  openForStates,
  setTheme,
  setWidth,
  showState,
  type Theme,
} from '../../../src/trial/pictures/show';
import { STATES } from '../../../src/trial/pictures/states';
import { violationsIn } from './axe';
import { unreadableIn } from './contrastThemes';
import { faultsOfSize, sidewaysScrollers } from './looks';
import type { TrialPage } from './trialPage';

const NARROW = 320;
/** What Word's stand-in cannot do shows on the console in these states: the pane tells the clerk, and the console why. */
export const TOLD_ON_CONSOLE: readonly string[] = ['unread'];

/**
 * What is wrong with the pane for those who see it badly, not at all, in one of the four contrast themes of Windows, or in a
 * narrow pane, and what it complains of, state by state.
 * @param themes in which axe looks at it: in the first at everything, in the others at the colours
 */
export async function faultsOfStates(
  { page, watch }: TrialPage,
  lang: Language,
  themes: readonly Theme[],
): Promise<string[]> {
  await openForStates(page, page.url(), lang);
  const faults: string[] = [];
  for (const state of STATES) {
    await showState(page, state, lang);
    if (TOLD_ON_CONSOLE.includes(state.name)) watch.takeComplaints();
    const found = await faultsOf(page, themes);
    faults.push(...[...found, ...watch.takeComplaints()].map((each) => `${state.name}: ${each}`));
  }
  return faults;
}

async function faultsOf(page: Page, themes: readonly Theme[]): Promise<string[]> {
  const faults: string[] = [];
  for (const [i, theme] of themes.entries()) {
    await setTheme(page, theme);
    for (const fault of await violationsIn(paneFrame(page), i === 0 ? 'all' : 'colours'))
      faults.push(`${theme}: ${fault}`);
  }
  await setWidth(page, NARROW);
  faults.push(
    ...(await sidewaysScrollers(page)),
    ...(await faultsOfSize(page)),
    ...(await unreadableIn(page)),
  );
  return faults;
}
