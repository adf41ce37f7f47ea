import { ledgerZhCn as says } from '../../src/taskpane/tabs/placeholders/ledger/messages/zhCn';
import { paneFrame } from '../../src/trial/browser/showTrial';
import { docxOf, paragraph } from '../docx';
import { violationsOn } from './trial/axe';
import { useTrial } from './trial/trialPage';

// The figures that others have: out to an office and back into the report, by mouse and by keyboard.

const trial = useTrial();

const REPORT = docxOf(
  paragraph('青溪镇2026年工作总结') +
    paragraph('一、民生实事') +
    paragraph('今年新增特困供养XX户XX人。发放高龄补贴XX万元。') +
    paragraph('二、平安建设') +
    paragraph('今年排查安全隐患XX处，调处矛盾纠纷XX起。') +
    paragraph('三、大事记') +
    paragraph('今年排查安全隐患XX处，群众放心。'),
);

test('named, copied for one office, pasted back, filled, undone and corrected', async () => {
  const { page, pane, report } = await trial.open(REPORT);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const entries = pane.locator('[data-entry]');
  const press = (key: string): Promise<void> => page.keyboard.press(key);

  await pane.getByRole('tab', { name: '台账' }).click();
  await pane.getByText('5 项，已报 0，3 家没报').waitFor();
  expect(await violationsOn(page)).toEqual([]);

  // By keyboard: to the first row, two new names.
  await entries.first().focus();
  for (const name of ['特困户数', '特困人数']) {
    await press('ArrowDown');
    await press('Enter');
    await press('Tab');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(name);
    await press('Enter');
    await pane.getByRole('button', { name }).waitFor();
  }
  await pane.getByRole('button', { name: says.copyOffice('民政办') }).click();
  await pane.getByText(says.copied(3)).waitFor();
  const copied = await paneFrame(page).evaluate(() => navigator.clipboard.readText());
  const [title, head, ...rows] = copied.replace(/\n$/, '').split('\n');
  expect(rows.map((row) => row.split('\t')[1])).toEqual(['特困户数', '特困人数', '发放高龄补贴']);

  // What the office sends: the second figure is rounded, and there is a row too many.
  const answers = ['6', '约8', '12.5'];
  const filled = rows.map((row, at) => row.replace(/\t[^\t]*$/, `\t${answers[at] ?? ''}`));
  const sent = [title, head, ...filled, '\t挖掘机\t\t\t台\t\t4'].join('\n');
  await pane.getByRole('button', { name: says.back }).click();
  await pane.getByLabel(says.backPage.field).fill(sent);
  await pane.getByRole('button', { name: says.backPage.read }).click();
  await pane.getByRole('button', { name: says.backPage.fill('8人') }).click();
  expect(await violationsOn(page)).toEqual([]);
  await pane.getByRole('button', { name: says.backPage.fillAll(3) }).click();
  await pane.getByText('5 项，已报 3，2 家没报').waitFor();
  expect(await report.texts()).toContain('今年新增特困供养6户8人。发放高龄补贴12.5万元。');

  await pane.getByRole('button', { name: says.undo }).first().click();
  await pane.getByText('5 项，已报 0，3 家没报').waitFor();
  expect(await report.texts()).toContain('今年新增特困供养XX户XX人。发放高龄补贴XX万元。');
  await expect(pane.getByRole('button', { name: '特困户数' }).count()).resolves.toBe(1);
});

test('one figure in two places is filled in both, and corrected in both', async () => {
  const { pane, report } = await trial.open(REPORT);
  await pane.getByRole('tab', { name: '台账' }).click();
  const row = pane.getByRole('button', { name: '排查安全隐患处数' });
  await row.click();
  await pane.getByText(says.places(2)).waitFor();
  const code = await pane.locator('[data-row]', { has: row }).getAttribute('data-row');
  for (const [value, text] of [
    ['41', '今年排查安全隐患41处，'],
    ['43', '今年排查安全隐患43处，'],
  ] as const) {
    await pane.getByRole('button', { name: says.back }).click();
    await pane.getByLabel(says.backPage.field).fill(`${code ?? ''} ${value}`);
    await pane.getByRole('button', { name: says.backPage.read }).click();
    await pane.getByRole('button', { name: says.backPage.fillAll(1) }).click();
    await row.filter({ hasText: value }).waitFor();
    const texts = (await report.texts()).filter((each) => each.includes('安全隐患'));
    expect(texts.map((each) => each.startsWith(text))).toEqual([true, true]);
  }
});
