import type { Locator } from 'playwright-core';
import { paneFrame } from '../../src/trial/browser/showTrial';
import { longTest } from '../amount';
import { docxOf, paragraph } from '../docx';
import { Clerk } from './clerk/clerk';
import { fieldAfterEnter } from './clerk/fieldAfterEnter';
import { type TrialPage, useTrial } from './trial/trialPage';

// What is typed and filled in from one end to the other, in the released pane.

const trial = useTrial();

interface Opened extends TrialPage {
  readonly clerk: Clerk;
}

async function open(count: number, ...texts: readonly string[]): Promise<Opened> {
  const opened = await trial.open(docxOf(texts.map((text) => paragraph(text)).join('')));
  const clerk = new Clerk(opened);
  await clerk.left(count);
  return { ...opened, clerk };
}

/** Goes to a place and types there, without filling it in. */
async function write({ clerk, page }: Opened, place: string, value: string): Promise<void> {
  await clerk.blank(place).and(clerk.pane.locator('[data-blank]')).click();
  await clerk.field(place).click();
  await page.keyboard.type(value);
}

/** The pane is loaded again, as by its menu in Word. */
async function reload({ page, clerk }: Opened, left: number): Promise<void> {
  const frame = paneFrame(page);
  // The pane that is going away says how many are left, too.
  const gone = page.waitForEvent('framenavigated', (navigated) => navigated === frame);
  await frame.evaluate(() => {
    location.reload();
  });
  await gone;
  await clerk.left(left);
}

const FIGURES = ['全年改厕XX座，清淤XX条。', '新修道路XX公里，植树XX棵。'];

test('what was typed and left is there after the pane is loaded again, and is filled in in one go', async () => {
  const opened = await open(4, ...FIGURES);
  const { page, clerk, report } = opened;
  await write(opened, '改厕【XX】座', '35');
  await page.keyboard.press('ArrowDown');
  await write(opened, '清淤【XX】条', '12条');
  await clerk.button('下一处').click();
  await write(opened, '道路【XX】公里', '7.8');
  await clerk.blank('植树【XX】棵').click();
  const strip = clerk.pane.getByText('3 处已写未填');
  await strip.waitFor();
  expect(await report.texts()).toEqual(FIGURES);

  await reload(opened, 4);
  await strip.waitFor();
  await clerk.button('全部填入').click();
  await clerk.left(1);
  expect(await report.texts()).toEqual(['全年改厕35座，清淤12条。', '新修道路7.8公里，植树XX棵。']);
  await strip.waitFor({ state: 'hidden' });
  await clerk.button('撤销').first().click();
  await clerk.left(4);
  expect(await report.texts()).toEqual(FIGURES);
});

longTest('filling one of five offers the other four: one press', async () => {
  const opened = await open(
    5,
    ...['XX镇工作总结', 'XX镇党委高度重视。', '在XX镇召开现场会。', 'XX镇先行。', 'XX镇表彰。'],
  );
  const { page, clerk, report } = opened;
  await write(opened, '在【XX】镇', '青溪镇');
  await clerk.pane.getByText('稿子里写成“青溪镇”，“镇”不会重复').waitFor();
  await page.keyboard.press('Enter');
  await clerk.pane.getByText('“XX镇”还有 4 处').waitFor();
  await clerk.button('都填“青溪镇”').click();
  await clerk.left(0);
  expect((await report.texts()).every((text) => text.includes('青溪镇') && !text.includes('镇镇'))).toBe(
    true,
  );
});

longTest('a doubtful value is not filled in by the key that raised the question', async () => {
  const opened = await open(1, '于XX月动工。');
  const { page, clerk, report } = opened;
  await write(opened, '于【XX】月', '13');
  for (let press = 0; press < 3; press++) await page.keyboard.press('Enter');
  await clerk.asks('月份应在 1 到 12 之间');
  await clerk.left(1);
  await clerk.button('照填').click();
  await clerk.left(0);
  expect(await report.texts()).toEqual(['于13月动工。']);
});

/** The value in the list of what was filled in. */
function filled(clerk: Clerk, value: string): Locator {
  return clerk.pane.getByRole('listitem').locator('mark').getByText(value, { exact: true });
}

test('what was filled in is listed, corrected there and put back, also after the pane is loaded again', async () => {
  const opened = await open(4, ...FIGURES);
  const { page, clerk, report } = opened;
  await write(opened, '改厕【XX】座', '35');
  for (const [left, next] of [
    [3, '12'],
    [2, '7.8'],
    [1, ''],
  ] as const) {
    await page.keyboard.press('Enter');
    await clerk.left(left);
    await fieldAfterEnter(paneFrame(page));
    await page.keyboard.type(next);
  }
  await reload(opened, 1);
  await clerk.pane.getByRole('tab', { name: '已填' }).click();
  await filled(clerk, '12').click();
  const field = clerk.pane.getByRole('listitem').getByRole('textbox');
  await field.fill('13');
  await page.keyboard.press('Enter');
  await filled(clerk, '13').waitFor();
  expect((await report.texts())[0]).toBe('全年改厕35座，清淤13条。');

  await filled(clerk, '7.8').click();
  await clerk.button('放回待填').click();
  await clerk.left(2);
  expect((await report.texts())[1]).toBe(FIGURES[1]);
  await clerk.field('道路【XX】公里').waitFor();
  expect(await clerk.field('道路【XX】公里').inputValue()).toBe('7.8');
});

test('a column that is pasted is shown in its sentences, and fills the next three places', async () => {
  const opened = await open(4, ...FIGURES);
  const { page, clerk, report } = opened;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await clerk.blank('改厕【XX】座').click();
  await clerk.field('改厕【XX】座').click();
  await page.evaluate(() => navigator.clipboard.writeText('12\r\n13\r\n14\r\n'));
  await clerk.field('改厕【XX】座').click();
  await page.keyboard.press('Control+v');
  await clerk.pane.getByText('粘贴的是 3 个，填到接下来 3 处？').first().waitFor();
  expect(await clerk.field('改厕【XX】座').inputValue()).toBe('');
  expect(await report.texts()).toEqual(FIGURES);
  await page.keyboard.press('Enter'); // the button has the focus
  await clerk.left(1);
  expect(await report.texts()).toEqual(['全年改厕12座，清淤13条。', '新修道路14公里，植树XX棵。']);
});
