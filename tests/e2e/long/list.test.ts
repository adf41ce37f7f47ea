import type { FrameLocator, Locator } from 'playwright-core';
import { paneFrame } from '../../../src/trial/browser/showTrial';
import { longTest } from '../../amount';
import { longReport, PARAGRAPHS } from '../clerk/longReport';
import { poll } from '../poll';
import { recordLongTasks } from '../trial/longTasks';
import type { OpenReport } from '../trial/openReport';
import { useTrial } from '../trial/trialPage';

// As many placeholders as no report has: the list must not be felt to be long.

const trial = useTrial();
const REPORT = longReport();
const COUNT = 2 * PARAGRAPHS;
/** How often something may be tried until no other work of the machine comes between. */
const TRIES = 3;

longTest('typing a value is never kept waiting', async () => {
  const { page, pane, report } = await trial.open(REPORT);
  await openFirst(pane);
  const tasks = await recordLongTasks(paneFrame(page));
  let longest: number[] = [];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    await pane.locator('input:focus').fill('');
    await isIdle(report);
    await tasks.take();
    await pane.locator('input:focus').pressSequentially('1234567890', { delay: 20 });
    await page.waitForTimeout(200);
    longest = await tasks.take();
    if (longest.length === 0) break;
  }
  expect(longest).toEqual([]);
  expect(await pane.locator('input:focus').inputValue()).toBe('1234567890');
});

longTest('only the rows that can be seen are there, down to the last', async () => {
  const { pane } = await trial.open(REPORT);
  const rows = pane.getByRole('listitem');
  await rows.first().waitFor();
  for (const share of [0, 0.25, 0.5, 0.75, 1]) {
    await scrollTo(scrollerOf(pane), share);
    expect(await rows.count()).toBeLessThan(60);
  }
  const last = rows.last();
  expect(await last.getAttribute('aria-posinset')).toBe(await last.getAttribute('aria-setsize'));
  expect(await last.textContent()).toContain(`第${PARAGRAPHS}户投入`);
});

longTest('filling in the middle leaves the list where it is, and what was typed elsewhere', async () => {
  const { pane, report } = await trial.open(REPORT);
  await openFirst(pane);
  // Word has not yet told of the cursor: what it tells later must not lead the clerk back.
  await pane.locator('input:focus').fill('12');
  const scroller = scrollerOf(pane);
  await scrollTo(scroller, 0.5);
  const middle = Number(/第(\d+)户/.exec((await rowIn(scroller, 0.5)) ?? '')?.[1]);
  const toilets = (nth: number): Locator => pane.getByRole('listitem').filter({ hasText: `第${nth}户改厕` });
  await toilets(middle).getByRole('button').first().click();
  await pane.locator('input:focus').waitFor();
  const before = await topOf(toilets(middle + 2));
  await pane.locator('input:focus').fill('7');
  await pane.locator('input:focus').press('Enter');
  await pane.getByText(`${COUNT - 1}`, { exact: true }).waitFor();
  expect(await report.texts()).toContain(`第${middle}户改厕7座。第${middle}户投入XX.X万元。`);
  // The row that is filled in has gone, and the next one is open: what stands below has hardly moved.
  const following = pane.getByRole('listitem').filter({ hasText: `第${middle}户投入` });
  await following.locator('input:focus').waitFor();
  expect(Math.abs((await topOf(toilets(middle + 2))) - before)).toBeLessThan(100);

  await pane.getByRole('button', { name: '下一处' }).click();
  await toilets(middle + 1)
    .locator('input:focus')
    .waitFor();
  await scrollTo(scroller, 0);
  await openFirst(pane);
  expect(await pane.locator('input:focus').inputValue()).toBe('12');
});

/** Waits until Word has told of the cursor, and the pane has asked it for nothing more for a while. */
async function isIdle(report: OpenReport): Promise<void> {
  let before = -1;
  const hasAskedNothing = async (): Promise<boolean> => {
    const now = await report.host((host) => host.counts.syncs);
    const isSame = now === before;
    before = now;
    return isSame;
  };
  expect(await poll(hasAskedNothing, 500)).toBe(true);
}

async function openFirst(pane: FrameLocator): Promise<void> {
  await pane.getByRole('listitem').filter({ hasText: '第1户改厕' }).getByRole('button').first().click();
  await pane.locator('input:focus').waitFor();
}

/** What the list scrolls in. */
function scrollerOf(pane: FrameLocator): Locator {
  return pane.getByRole('list').locator('..');
}

/** Where rows must show: below the last one is room for a notice. */
const HEIGHTS = [0.02, 0.25, 0.5, 0.75, 0.85];

/** Scrolls to a share of the list, and waits until there are rows where it shows: nothing of it is blank. */
async function scrollTo(scroller: Locator, share: number): Promise<void> {
  const isThere = async (): Promise<boolean> => {
    await scroller.evaluate((element, part) => {
      element.scrollTop = element.scrollHeight * part;
    }, share);
    const rows = await Promise.all(HEIGHTS.map((height) => rowIn(scroller, height)));
    return !rows.includes(null);
  };
  expect(await poll(isThere)).toBe(true);
}

/** The text of the row that shows at a share of the list's height; null where it is blank. */
function rowIn(scroller: Locator, share: number): Promise<string | null> {
  return scroller.evaluate((element, part) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const shown = document.elementFromPoint(left + width / 2, top + height * part);
    return shown?.closest('[role="listitem"]')?.textContent ?? null;
  }, share);
}

async function topOf(row: Locator): Promise<number> {
  const box = await row.boundingBox();
  if (!box) throw new Error('The row cannot be seen');
  return box.y;
}
