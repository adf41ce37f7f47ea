import type { Page } from 'playwright-core';
import { docxOf, paragraph } from '../docx';
import { compose } from './clerk/composed';
import { useTrial } from './trial/trialPage';

const trial = useTrial();
const THREE = docxOf(
  ['全镇改厕XX座。', '培训XX次。', '新修道路XX公里。'].map((text) => paragraph(text)).join(''),
);

/** Selects a text of the report as a clerk does with the keyboard: to its line, then along it. */
async function select(page: Page, line: number, from: number, to: number): Promise<void> {
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < line; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  for (let i = 0; i < from; i++) await page.keyboard.press('ArrowRight');
  for (let i = from; i < to; i++) await page.keyboard.press('Shift+ArrowRight');
}

const sheet = (page: Page) => page.getByRole('textbox', { name: '稿子' });

test('what is typed, replaced, deleted and undone on the page is the document', async () => {
  const { page, report } = await trial.open(THREE);
  await sheet(page).focus();
  await select(page, 0, 4, 6);
  await page.keyboard.type('35');
  expect(await report.texts()).toEqual(['全镇改厕35座。', '培训XX次。', '新修道路XX公里。']);

  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('另建公厕X座。');
  await page.keyboard.press('Backspace');
  expect(await report.texts()).toEqual(['全镇改厕35座。', '另建公厕X座', '培训XX次。', '新修道路XX公里。']);

  await select(page, 1, 0, 2);
  await page.keyboard.press('Delete');
  expect(await report.texts()).toEqual(['全镇改厕35座。', '公厕X座', '培训XX次。', '新修道路XX公里。']);

  for (let step = 0; step < 5; step++) await page.keyboard.press('Control+z');
  expect(await report.texts()).toEqual(['全镇改厕XX座。', '培训XX次。', '新修道路XX公里。']);
  await page.keyboard.press('Control+y');
  expect((await report.texts())[0]).toBe('全镇改厕35座。');
});

test('what an input method composes goes into the document once, over what was selected', async () => {
  const { page, report } = await trial.open(THREE);
  await sheet(page).focus();
  await select(page, 1, 2, 4);
  await compose(page, { letters: 'sanshi', text: '三十' });
  expect(await report.texts()).toEqual(['全镇改厕XX座。', '培训三十次。', '新修道路XX公里。']);
  await page.keyboard.press('Control+z');
  expect((await report.texts())[1]).toBe('培训XX次。');
});

test('what is typed while changes are tracked is a revision, and the page shows it', async () => {
  const { page, report } = await trial.open(THREE, { tracked: true });
  await sheet(page).focus();
  await select(page, 1, 2, 4);
  await page.keyboard.type('3');
  expect((await report.texts())[1]).toBe('培训3次。');
  await expect(sheet(page).locator('del').innerText()).resolves.toBe('XX');
  await expect(sheet(page).locator('ins').innerText()).resolves.toBe('3');
});

test('a protected report takes nothing, and says so', async () => {
  const { page, report } = await trial.open(THREE, { protection: 'protected' });
  await sheet(page).focus();
  await select(page, 0, 0, 2);
  await page.keyboard.type('本');
  await page.getByText('这份稿子受保护，不能修改。').first().waitFor();
  expect((await report.texts())[0]).toBe('全镇改厕XX座。');
});
