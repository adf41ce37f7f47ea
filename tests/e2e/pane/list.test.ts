import type { Locator } from 'playwright-core';
import { longTest } from '../../amount';
import { DOUBTFUL, EMPTY, LAST_KIND, LONG } from '../../../src/trial/pictures/reports';
import { Clerk } from '../clerk/clerk';
import { Hearing } from '../clerk/hearing';
import { KeyboardHands } from '../clerk/hands/keyboard';
import { sidewaysScrollers } from '../trial/looks';
import { type TrialPage, useTrial } from '../trial/trialPage';

const trial = useTrial();

/** The row whose sentence has the focus. */
function rowAt({ pane }: TrialPage): Locator {
  return pane.getByRole('listitem').filter({ has: pane.locator('[data-entry]:focus') });
}

longTest(
  'the list is one stop of the Tab key; the arrows, Home, End, PageDown and PageUp lead through it',
  async () => {
    const opened = await trial.open(LONG);
    const { page, pane } = opened;
    await new Clerk(opened).left(480);
    await pane.getByRole('toolbar').getByRole('button', { name: '更多' }).focus();
    let at = '';
    /** Each of them leads to another row. @returns which it is, from 1, once it has the focus: the list scrolls there first */
    const press = async (key: string): Promise<number> => {
      await page.keyboard.press(key);
      const other = rowAt(opened).and(pane.locator(`:not([aria-posinset="${at}"])`));
      at = (await other.getAttribute('aria-posinset')) ?? '';
      return Number(at);
    };
    const first = await press('Tab');
    const second = await press('ArrowDown');
    expect(second).toBeGreaterThan(first);
    const page1 = await press('PageDown');
    expect(page1).toBeGreaterThan(second + 3);
    expect(await press('PageUp')).toBeLessThan(page1);
    const last = await press('End');
    expect(last).toBe(Number(await rowAt(opened).getAttribute('aria-setsize')));
    expect(await press('Home')).toBe(first);
    // No other row is a stop: the next Tab leaves the list.
    await press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await pane.getByRole('list').locator(':focus').count()).toBe(0);
  },
);

longTest('Escape leads from the field to its sentence, and Enter back', async () => {
  const opened = await trial.open();
  const { page, pane } = opened;
  await pane.locator('[data-row^="sentence"] [data-entry]').first().click();
  await pane.locator('input:focus').fill('12');
  await page.keyboard.press('Escape');
  await rowAt(opened).waitFor();
  await page.keyboard.press('Enter');
  await pane.locator('input:focus').waitFor();
  expect(await pane.locator('input:focus').inputValue()).toBe('12');
});

longTest('a walk by keyboard leads into the field, and its sentence is said', async () => {
  const opened = await trial.open();
  const clerk = new Clerk(opened);
  await clerk.left(42);
  await new KeyboardHands(clerk).press(clerk.button('下一处'));
  await opened.pane.locator('input:focus').waitFor();
  const { role, name, description } = await (await Hearing.of(opened.page)).focused();
  expect(role).toBe('textbox');
  const [, near = ''] = name.split('，');
  expect(description).toContain(near);
});

longTest('after 是 the list stays where it was, and the next doubt is at hand', async () => {
  const opened = await trial.open(DOUBTFUL);
  const { pane } = opened;
  await pane.getByRole('button', { name: /^待确认/ }).click();
  const doubts = pane.locator('[data-row^="unsure "]');
  await doubts.nth(2).waitFor();
  const before = await doubts.nth(1).boundingBox();
  await doubts.first().getByRole('button', { name: '是', exact: true }).click();
  await new Clerk(opened).left(3);
  expect(await doubts.count()).toBe(2);
  const after = await doubts.first().boundingBox();
  // What is above has grown by the sentence that is certain now, at most.
  expect(Math.abs((after?.y ?? Infinity) - (before?.y ?? 0))).toBeLessThan(60);
  await doubts.first().locator('[data-entry]:focus').waitFor();
});

longTest(
  'one kind stays the one that is shown when its last is filled in; the way to all is at hand',
  async () => {
    const opened = await trial.open(LAST_KIND);
    const { page, pane } = opened;
    await pane.getByRole('button', { name: '只看一种类型' }).click();
    await pane.getByRole('menuitemradio', { name: '百分比' }).click();
    await pane.locator('[data-row^="sentence"] [data-entry]').click();
    await pane.locator('input:focus').fill('95');
    await page.keyboard.press('Enter');
    await pane.getByText('百分比都填好了').waitFor();
    expect(await pane.locator('[data-row^="sentence"]').count()).toBe(0);
    await pane.getByRole('button', { name: '看全部' }).and(pane.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await pane.locator('[data-row^="sentence"]').first().waitFor();
  },
);

longTest.each([
  ['去年稿改今年稿', '去年稿'],
  ['整篇骨架', '整篇'],
  ['挑几节拼一篇', '章节'],
])('an empty report leads to %s, and the focus goes along', async (beginning, way) => {
  const { pane } = await trial.open(EMPTY);
  await pane.getByRole('button', { name: new RegExp(`^${beginning}`) }).click();
  await pane.getByRole('tab', { name: '骨架', selected: true }).and(pane.locator(':focus')).waitFor();
  await pane.getByRole('radio', { name: way, exact: true, checked: true }).waitFor();
});

longTest('a long value wraps', async () => {
  const opened = await trial.open();
  const { page, pane } = opened;
  await pane.locator('[data-row^="sentence"] [data-entry]').first().click();
  await pane.locator('input:focus').fill('1234567890'.repeat(8));
  await page.keyboard.press('ArrowDown');
  await pane.getByText('1234567890'.repeat(8)).waitFor();
  expect(await sidewaysScrollers(page)).toEqual([]);
});
