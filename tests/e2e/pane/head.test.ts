import { paneFrame } from '../../../src/trial/browser/showTrial';
import { openForStates, setWidth, showState } from '../../../src/trial/pictures/show';
import { STATES } from '../../../src/trial/pictures/states';
import { longTest } from '../../amount';
import { poll } from '../poll';
import { sidewaysScrollers } from '../trial/looks';
import { type TrialPage, useTrial } from '../trial/trialPage';

const trial = useTrial();

/** The pane of a page in a state, as wide as that. */
async function paneIn(name: string, width: number, lang: 'zh-CN' | 'en-US' = 'zh-CN'): Promise<TrialPage> {
  const opened = await trial.open(undefined, { lang });
  await openForStates(opened.page, opened.page.url(), lang);
  const state = STATES.find((each) => each.name === name);
  if (!state) throw new Error(`No such state: ${name}`);
  await showState(opened.page, state, lang);
  await setWidth(opened.page, width);
  return opened;
}

longTest.each([
  ['filled', 'zh-CN'],
  ['marked', 'zh-CN'],
  ['zoomed', 'zh-CN'], // beside the list's scroll bar
  ['filled', 'en-US'],
  ['marked', 'en-US'],
] as const)('%s: two lines, and nothing in them wraps at 320 (%s)', async (name, lang) => {
  const { page, pane } = await paneIn(name, 320, lang);
  const tops = (role: 'tab' | 'button', within: 'tablist' | 'toolbar'): Promise<number[]> =>
    pane
      .getByRole(within)
      .last()
      .getByRole(role)
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().top));
  for (const [role, within] of [
    ['tab', 'tablist'],
    ['button', 'toolbar'],
  ] as const)
    expect(new Set(await tops(role, within)).size).toBe(1);
  const [count] = await pane
    .getByRole('status')
    .first()
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
  expect(count).toBeLessThan(40);
  const list = await pane.getByRole('list').boundingBox();
  const bar = await pane.getByRole('tablist').first().boundingBox();
  expect((list?.y ?? Infinity) - (bar?.y ?? 0) - (bar?.height ?? 0)).toBeLessThan(100);
  expect(await sidewaysScrollers(page)).toEqual([]);
});

longTest.each(['filled', 'current', 'names', 'uncertain', 'kind', 'notSure', 'busy'])(
  '%s at 200 %%: nothing is to be scrolled sideways',
  async (name) => {
    const { page } = await paneIn(name, 175);
    expect(await sidewaysScrollers(page)).toEqual([]);
  },
);

longTest.each([
  ['zoomed', 'a row'],
  ['zoomedCurrent', 'the field'],
])('%s: at 320 by 256 pixels %s of the list can be seen, and the head scrolls away', async (name) => {
  const { page, pane } = await paneIn(name, 320);
  if (name === 'zoomedCurrent') {
    await page.keyboard.press('ArrowDown');
    await pane.getByRole('list').locator('input:focus').waitFor();
  }
  const wanted = pane
    .getByRole('list')
    .locator(name === 'zoomed' ? '[data-entry]' : 'input:focus')
    .first();
  const isWhole = async (): Promise<boolean> =>
    wanted.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= document.documentElement.clientHeight;
    });
  await wanted.waitFor();
  expect(await poll(isWhole)).toBe(true);
  await pane.getByRole('list').hover();
  await page.mouse.wheel(0, 2000);
  await paneFrame(page).waitForFunction(() => {
    const bar = document.querySelector('[role="toolbar"]');
    return bar !== null && bar.getBoundingClientRect().bottom < 45;
  });
});
