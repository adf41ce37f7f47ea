import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { paneFrame } from '../../src/trial/browser/showTrial';
import { docxOf, paragraph } from '../docx';
import { canonicalParts } from '../standin/canonical';
import { highlightsIn } from './trial/savedReport';
import { useTrial } from './trial/trialPage';

const trial = useTrial();
const ROOT = join(__dirname, '../..');

test('the ribbon marks, walks and clears, and the pane beside it follows', async () => {
  const bytes = docxOf(paragraph('改厕XX座。') + paragraph('修路X条。'));
  const { page, pane, report } = await trial.open(bytes);
  const ribbon = page.getByRole('group', { name: '功能区里的拟稿助手' });
  await pane.getByRole('button', { name: '标记全部' }).waitFor();
  await ribbon.getByRole('button', { name: '标记全部' }).click();
  await pane.getByRole('button', { name: '清除标记' }).waitFor();
  expect(highlightsIn(await report.bytes())).toEqual(['green XX', 'green X']);

  await page.getByRole('textbox', { name: '稿子' }).focus();
  await ribbon.getByRole('button', { name: '下一处' }).click();
  await expectSelected(page, 'XX');
  await ribbon.getByRole('button', { name: '下一处' }).click();
  await expectSelected(page, 'X');

  await ribbon.getByRole('button', { name: '清除标记' }).click();
  await pane.getByRole('button', { name: '标记全部' }).waitFor();
  expect(highlightsIn(await report.bytes())).toEqual([]);
  expect(canonicalParts(await report.bytes())['word/document.xml']).toBe(
    canonicalParts(bytes)['word/document.xml'],
  );
  // Each command has its page, and leaves none behind.
  await page.locator('iframe').nth(1).waitFor({ state: 'detached' });
});

test('what was not done is said in a window of its own', async () => {
  const { page } = await trial.open(docxOf(paragraph('今年改厕120座。')));
  const ribbon = page.getByRole('group', { name: '功能区里的拟稿助手' });
  await ribbon.getByRole('button', { name: '下一处' }).click();
  const dialog = page.getByRole('dialog').frameLocator('iframe');
  await dialog.getByRole('heading', { name: '下一处' }).waitFor();
  await dialog.getByText('稿子里没有还要填的占位符。').waitFor();
});

/** Waits until the report's selection on the page says this. */
async function expectSelected(page: Page, text: string): Promise<void> {
  await page.waitForFunction((expected) => String(getSelection()) === expected, text);
}

test('what Word’s menu of selected text names looks it up in 用语, in a pane that is open without loading it anew', async () => {
  const { page, pane } = await trial.open(docxOf(paragraph('改厕XX座。')));
  const ribbon = page.getByRole('group', { name: '功能区里的拟稿助手' });
  await page.getByRole('textbox', { name: '稿子' }).focus();
  await ribbon.getByRole('button', { name: '下一处' }).click();
  await expectSelected(page, 'XX');
  await paneFrame(page).evaluate(() => {
    document.body.dataset.loaded = 'before';
    location.hash = 'phrases';
  });
  await pane.getByRole('tab', { name: '用语', selected: true }).waitFor();
  await pane.locator('input[type="search"][value="XX"]').waitFor();
  expect(await paneFrame(page).evaluate(() => document.body.dataset.loaded)).toBe('before');
});

test('every address of the manifest is in the build', () => {
  const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  const addresses = [...manifest.matchAll(/DefaultValue="https:\/\/localhost:3000([^"]*)"/g)];
  const paths = new Set(addresses.map(([, path = '']) => new URL(path, 'https://localhost:3000').pathname));
  expect([...paths].filter((path) => !existsSync(join(ROOT, 'dist', path)))).toEqual([]);
  expect(paths.size).toBeGreaterThan(30);
});
