import { openReportFile } from '../../src/word/file/reportFile';
import { readFileSync } from 'node:fs';
import { WordDocument } from '../../src/standin/document/wordDocument';
import { useDom } from '../dom';
import { LAST_YEAR, lastYearFile } from '../taskpane/tabs/rollover/report';
import { runsIn } from '../word/file/runs';
import { Writer } from './clerk/fromNothing';
import { useTrial } from './trial/trialPage';

// The evening of a clerk who makes this year's report of last year's: the file in, what is asked decided, what stays looked
// at, a new document, its first figure filled in. The released pane in a real browser.

const trial = useTrial();
beforeAll(useDom);

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

test('last year’s file becomes this year’s document, which is filled in', async () => {
  const opened = await trial.open(WordDocument.blank().save());
  const clerk = new Writer(opened);
  await clerk.tab('骨架');
  await clerk.pane.getByRole('radio', { name: '去年稿' }).check();
  const file = { name: '白石镇2024年工作总结.docx', mimeType: TYPE, buffer: Buffer.from(lastYearFile()) };
  await clerk.pane.locator('#panel-skeletons input[type="file"]').setInputFiles(file);
  await clerk.sees(/^2024 → 2025$/);

  await clerk.pane.getByRole('button', { name: /^要您定/ }).click();
  await clerk.question('2024年3月老街开街').getByRole('button', { name: '自己写' }).click();
  await clerk.pane.getByLabel('今年写成').fill('2025年5月');
  await clerk.pane.getByLabel('今年写成').press('Enter');
  await clerk.question('落实党纪学习教育').getByRole('button', { name: '用今年' }).click();
  await clerk.sees(/^已定 2$/);
  await clerk.button('返回').click();

  await clerk.pane.getByRole('button', { name: /^请看一眼/ }).click();
  await clerk.pane.getByRole('checkbox', { name: '看过了：全部化解' }).check();
  await clerk.sees(/^已看 1$/);
  await opened.page.keyboard.press('Escape');
  await clerk.sees(/^都定好了$/);

  const { path } = await clerk.saved(clerk.button('下载 .docx'));
  const bytes = new Uint8Array(readFileSync(path));
  const texts = openReportFile(bytes).paragraphs.map(({ text }) => text);
  expect(texts).toHaveLength(LAST_YEAR.length);
  expect(texts[0]).toBe('白石镇2025年工作总结及2026年工作计划');
  expect(texts[4]).toContain('2025年5月老街开街，积案全部化解。落实深入贯彻中央八项规定精神学习教育');
  expect(runsIn(bytes)[0]?.map(([properties]) => properties)).toEqual(['b', 'b']);

  // The document that is open was not touched; the new one opens in a window of its own, and its blanks are found.
  expect(await clerk.texts()).toEqual(['']);
  const [page] = await Promise.all([opened.page.waitForEvent('popup'), clerk.button('生成今年稿').click()]);
  const pane = page.frameLocator('#frame');
  const sentences = pane.getByRole('button').filter({ has: pane.locator('mark') });
  await sentences.first().click();
  await pane.locator('input:focus').fill('15');
  await pane.locator('input:focus').press('Enter');
  await page.getByText('发展党员15名').waitFor();
});
