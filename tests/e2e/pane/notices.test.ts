import { Clerk } from '../clerk/clerk';
import { KeyboardHands } from '../clerk/hands/keyboard';
import { useTrial } from '../trial/trialPage';

const trial = useTrial();

test('marking and clearing say what came of them; the focus stays, the list does not move, and the line goes by itself', async () => {
  const opened = await trial.open();
  const { page, pane } = opened;
  const clerk = new Clerk(opened);
  const hands = new KeyboardHands(clerk);
  await clerk.left(42);
  await page.clock.install();
  const row = pane.locator('[data-row^="sentence"]').first();
  const before = await row.boundingBox();

  await hands.press(clerk.button('标记全部'));
  const marked = pane.getByRole('status').filter({ hasText: '已标记 41 处' });
  await marked.waitFor();
  expect(await row.boundingBox()).toEqual(before);
  await clerk.button('清除标记').and(pane.locator(':focus')).waitFor();

  await page.keyboard.press('Enter');
  const cleared = pane.getByRole('status').filter({ hasText: '标记已清除' });
  await cleared.waitFor();
  expect(await marked.count()).toBe(0);
  await page.clock.fastForward('00:30');
  await cleared.waitFor({ state: 'hidden' });
  expect(await row.boundingBox()).toEqual(before);
});
