import type { Page } from 'playwright-core';
import { ledgerZhCn as says } from '../../src/taskpane/tabs/placeholders/ledger/messages/zhCn';
import { paneFrame } from '../../src/trial/browser/showTrial';
import { openReportFile } from '../../src/word/file/reportFile';
import { readFileSync } from 'node:fs';
import { WordDocument } from '../../src/standin/document/wordDocument';
import { longTest } from '../amount';
import { useDom } from '../dom';
import { LAST_YEAR, lastYearFile } from '../taskpane/tabs/rollover/report';
import { runsIn } from '../word/file/runs';
import { Writer } from './clerk/fromNothing';
import { useTrial } from './trial/trialPage';

// The evening of a clerk who makes this year's report of last year's: the file in, what is asked decided, what stays looked
// at, a task of the plan put in, a new document, filled from a ledger that knows last year's figures, and checked. The released pane in a real browser.

const trial = useTrial();
beforeAll(useDom);

/** This year's figures, in the order of the draft. */
const VALUES = ['15', '17900', '91', '18', '26'];

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

longTest('last year’s file becomes this year’s document, which is filled in', async () => {
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

  await clerk.pane.getByRole('button', { name: /^去年的计划/ }).click();
  await clerk.button('2025年6月底前新建大棚20座').click();
  await clerk.pane.getByLabel('放进哪一节').selectOption('放进（二）促增收');
  await clerk.button('放进总结').click();
  await clerk.sees(/^已定 1$/);
  await clerk.button('返回').click();

  const { path } = await clerk.saved(clerk.button('下载 .docx'));
  const bytes = new Uint8Array(readFileSync(path));
  const texts = openReportFile(bytes).paragraphs.map(({ text }) => text);
  expect(texts).toHaveLength(LAST_YEAR.length + 1);
  expect(texts[4]).toBe('去年计划：2025年6月底前新建大棚XX座。');
  expect(texts[0]).toBe('白石镇2025年工作总结及2026年工作计划');
  expect(texts[5]).toContain('2025年5月老街开街，积案全部化解。落实深入贯彻中央八项规定精神学习教育');
  expect(runsIn(bytes)[0]?.map(([properties]) => properties)).toEqual(['b', 'b']);

  // The document that is open was not touched; the new one opens in a window of its own, and its blanks are found.
  expect(await clerk.texts()).toEqual(['']);
  const [page] = await Promise.all([opened.page.waitForEvent('popup'), clerk.button('生成今年稿').click()]);
  await fillFromLedger(page);
  await page.getByText('发展党员15名').waitFor();
  await page.getByText('去年计划：2025年6月底前新建大棚18座').waitFor();
  await lookAtTheRest(page);
});

/** The ledger goes out with last year's figures and comes back with this year's. */
async function fillFromLedger(page: Page): Promise<void> {
  const pane = page.frameLocator('#frame');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await pane.getByRole('tab', { name: '台账' }).click();
  await pane.getByText('目标 20').first().waitFor();
  await pane.getByRole('button', { name: says.sendWays }).click();
  await pane.getByRole('menuitem', { name: says.copyTable }).click();
  await pane.getByText(says.copied(VALUES.length)).waitFor();
  const copied = await paneFrame(page).evaluate(() => navigator.clipboard.readText());
  const [head = '', ...rows] = copied.trimEnd().split('\n');
  const columns = head.split('\t');
  const column = (name: string): string[] => rows.map((row) => row.split('\t')[columns.indexOf(name)] ?? '');
  expect(column('去年数')).toEqual(['12', '16800', '86', '', '']);
  expect(column('今年目标')).toEqual(['', '', '', '20', '20']);
  const filled = rows.map((row, at) =>
    row
      .split('\t')
      .map((cell, i) => (i === columns.indexOf('今年数') ? (VALUES[at] ?? '') : cell))
      .join('\t'),
  );
  await pane.getByRole('button', { name: says.back }).click();
  await pane.getByLabel(says.backPage.field).fill([head, ...filled].join('\n'));
  await pane.getByRole('button', { name: says.backPage.read }).click();
  await pane.getByRole('button', { name: says.backPage.fillAll(VALUES.length) }).click();
}

/** 检查 lists what is still last year's, until each was looked at. */
async function lookAtTheRest(page: Page): Promise<void> {
  const pane = page.frameLocator('#frame');
  await pane.getByRole('tab', { name: '检查' }).click();
  await pane.getByRole('button', { name: '检查全文' }).click();
  const left = pane.getByRole('listitem').filter({ hasText: '去年稿没动' });
  await left.first().waitFor();
  expect(await left.allTextContents()).toEqual([
    expect.stringContaining('去年计划：2025年6月底前新建大棚18座'),
    expect.stringContaining('2026年6月底前新建大棚26座'),
  ]);
  for (let count = await left.count(); count > 0; count--) {
    await left
      .first()
      .getByRole('button', { name: /^去年稿没动/ })
      .click();
    await left.first().getByRole('button', { name: '不改' }).click();
    await left.nth(count - 1).waitFor({ state: 'detached' });
  }
  await pane.getByText('不改 2').waitFor();
}
