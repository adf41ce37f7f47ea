import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { setWidth } from '../../src/trial/pictures/show';
import { docxOf, paragraph } from '../docx';
import { longTest } from '../amount';
import { describeShared, sharedPath } from '../shared';
import { violationsOn } from './trial/axe';
import { faultsOfSize, sidewaysScrollers } from './trial/looks';
import { paneTasksDuring } from './trial/paneTasks';
import { type TrialPage, useTrial } from './trial/trialPage';

// The review before a report is handed in, in the released pane.

const trial = useTrial();

const JIEZHI = '到某时为止用“截至”';
const DUPLICATE = '这句话前面已经写过';
const NARROW = 320;

function button({ pane }: TrialPage, name: string | RegExp): Locator {
  return pane.getByRole('button', { name, exact: true });
}

/** Opens the tab and asks for a review, by keyboard alone. */
async function check(opened: TrialPage): Promise<void> {
  const { page, pane } = opened;
  await pane.getByRole('tab', { name: '占位符' }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await button(opened, '检查全文').focus();
  await page.keyboard.press('Enter');
  await button(opened, '再查一遍').waitFor();
}

/** The card that says something, opened; what it is about is shown in the report then. */
async function open(opened: TrialPage, message: string): Promise<Locator> {
  const card = opened.pane.getByRole('listitem').filter({ hasText: message }).first();
  await card.getByRole('button', { name: message, exact: true }).click();
  await card.getByRole('button', { name: '不改' }).waitFor();
  await idle(opened);
  return card;
}

async function idle(opened: TrialPage): Promise<void> {
  await opened.pane.locator('button:not([aria-disabled=true])', { hasText: '再查一遍' }).waitFor();
}

test('what is mended stands in the report; the pane is sound for everybody, and fits', async () => {
  const lines = ['一、抓好修路', '截止目前，新修机耕道12公里。 ', '二、抓好改水', '截止11月底，改水16处。'];
  const opened = await trial.open(docxOf(lines.map((line) => paragraph(line)).join('')));
  await check(opened);
  const card = await open(opened, JIEZHI);
  expect(await violationsOn(opened.page)).toEqual([]);
  await setWidth(opened.page, NARROW);
  expect([...(await sidewaysScrollers(opened.page)), ...(await faultsOfSize(opened.page))]).toEqual([]);
  await card.getByRole('button', { name: '全改 2' }).click();
  await opened.pane.getByText('已改 2，不改 0').waitFor();
  await idle(opened);
  expect(await opened.report.texts()).toEqual(lines.map((line) => line.replace('截止', '截至')));
  await button(opened, '撤销').click();
  await opened.pane.getByText('已改 0，不改 0').waitFor();
  await idle(opened);
  expect(await opened.report.texts()).toEqual(lines);
  await button(opened, '检查单').click();
  await button(opened, '打印').waitFor();
  expect(await violationsOn(opened.page)).toEqual([]);
  expect([...(await sidewaysScrollers(opened.page)), ...(await faultsOfSize(opened.page))]).toEqual([]);
});

/** So many paragraphs, more than any report has, no two alike. */
const PARAGRAPHS = 1_500;
/** Work of so many milliseconds is short enough to be done in one go. */
const SHORT = 200;
/** No task does more than this share of longer work: how fast the machine is plays no part in that. */
const MOST = 1 / 3;

longTest('a very long report is reviewed in short tasks, and a review can be stopped', async () => {
  const villages = ['东岭', '西坪', '南湾', '北山', '石桥', '柳沟', '杨店'];
  const lines = Array.from({ length: PARAGRAPHS }, (_, i) => {
    const village = villages[i % villages.length] ?? '';
    return `${village}村第${i + 1}组清理沟渠${i + 3}条，栽种油茶${2 * i + 5}亩，出动干部群众${3 * i + 7}人次。`;
  });
  const opened = await trial.open(docxOf(lines.map((line) => paragraph(line)).join('')));
  const { page, pane } = opened;
  await pane.getByRole('tab', { name: '检查' }).click();
  await button(opened, '检查全文').click();
  await button(opened, '停止').click();
  await button(opened, '检查全文').waitFor();
  const tasks = await paneTasksDuring(page, async () => {
    await button(opened, '检查全文').click();
    await button(opened, '再查一遍').waitFor();
  });
  const whole = tasks.reduce((sum, own) => sum + own, 0);
  const longest = Math.max(...tasks);
  expect(whole > SHORT && longest > MOST * whole ? [longest, whole] : []).toEqual([]);
});

describeShared('with the shared documents', () => {
  longTest(
    'report A: the same mistake mended twice, a sentence seen at both places, one left on purpose',
    async () => {
      const opened = await trial.open(new Uint8Array(readFileSync(sharedPath('documents', 'report-a.docx'))));
      const before = await opened.report.texts();
      await check(opened);
      const card = await open(opened, JIEZHI);
      await card.getByRole('button', { name: '全改 2' }).click();
      await opened.pane.getByText('已改 2，不改 0').waitFor();
      await idle(opened);
      expect(await opened.report.texts()).toEqual(before.map((text) => text.replace('截止目前', '截至目前')));
      const twice = await open(opened, DUPLICATE);
      await twice.getByRole('button', { name: '另一处' }).click();
      await idle(opened);
      await twice.getByRole('button', { name: '不改' }).click();
      await opened.pane.getByText('已改 2，不改 1').waitFor();
      await button(opened, '检查单').click();
      await opened.pane.getByText('还是要看').waitFor();
      expect(await violationsOn(opened.page)).toEqual([]);
    },
  );
});
