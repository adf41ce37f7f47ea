import { paneFrame } from '../../../src/trial/browser/showTrial';
import { type Language, openForStates, setWidth, showState } from '../../../src/trial/pictures/show';
import { STATES } from '../../../src/trial/pictures/states';
import { longTest } from '../../amount';
import { poll } from '../poll';
import { sidewaysScrollers } from '../trial/looks';
import { type TrialPage, useTrial } from '../trial/trialPage';

const trial = useTrial();

/** A page whose pane is brought into one state after another. @returns brings it into one, and makes it so wide */
async function openPane(
  lang: Language,
): Promise<TrialPage & { bring: (name: string, width: number) => Promise<void> }> {
  const opened = await trial.open(undefined, { lang });
  const { page } = opened;
  await openForStates(page, page.url(), lang);
  return {
    ...opened,
    async bring(name, width) {
      const state = STATES.find((each) => each.name === name);
      if (!state) throw new Error(`No such state: ${name}`);
      await showState(page, state, lang);
      await setWidth(page, width);
    },
  };
}

longTest.each([
  ['zh-CN', ['filled', 'marked', 'zoomed']], // the last beside the list's scroll bar
  ['en-US', ['filled', 'marked']],
] as const)('two lines, and nothing in them wraps at 320 (%s: %j)', async (lang, names) => {
  const { page, pane, bring } = await openPane(lang);
  const tops = (role: 'tab' | 'button', within: 'tablist' | 'toolbar'): Promise<number[]> =>
    pane
      .getByRole(within)
      .last()
      .getByRole(role)
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().top));
  for (const name of names) {
    await bring(name, 320);
    for (const [role, within] of [
      ['tab', 'tablist'],
      ['button', 'toolbar'],
    ] as const)
      expect([name, within, new Set(await tops(role, within)).size]).toEqual([name, within, 1]);
    const [count] = await pane
      .getByRole('status')
      .first()
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
    expect(count).toBeLessThan(40);
    const list = await pane.getByRole('list').boundingBox();
    const bar = await pane.getByRole('tablist').first().boundingBox();
    expect((list?.y ?? Infinity) - (bar?.y ?? 0) - (bar?.height ?? 0)).toBeLessThan(100);
    expect([name, await sidewaysScrollers(page)]).toEqual([name, []]);
  }
});

longTest('at 200 %: nothing is to be scrolled sideways', async () => {
  const { page, bring } = await openPane('zh-CN');
  for (const name of ['filled', 'current', 'names', 'uncertain', 'kind', 'notSure', 'busy']) {
    await bring(name, 175);
    expect([name, await sidewaysScrollers(page)]).toEqual([name, []]);
  }
});

longTest.each([
  ['zoomed', 'a row'],
  ['zoomedCurrent', 'the field'],
])('%s: at 320 by 256 pixels %s of the list can be seen, and the head scrolls away', async (name) => {
  const { page, pane, bring } = await openPane('zh-CN');
  await bring(name, 320);
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
