import { strFromU8, unzipSync } from 'fflate';
import { handInZhCn as handIn } from '../../../src/taskpane/tabs/placeholders/handIn/messages/zhCn';
import { placeholdersZhCn as core } from '../../../src/taskpane/tabs/placeholders/messages/zhCn';
import { ledgerZhCn as says } from '../../../src/taskpane/tabs/placeholders/ledger/messages/zhCn';
import { paneFrame } from '../../../src/trial/browser/showTrial';
import { longTest } from '../../amount';
import { docxOf, paragraph } from '../../docx';
import { violationsOn } from '../trial/axe';
import { useTrial } from '../trial/trialPage';

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

  // What the office sends: the second figure is rounded, the third cannot be read, and there is a row too many.
  const answers = ['6', '约8', '#N/A'];
  const filled = rows.map((row, at) => row.replace(/\t[^\t]*$/, `\t${answers[at] ?? ''}`));
  const sent = [title, head, ...filled, '\t挖掘机\t\t\t台\t\t4'].join('\n');
  await pane.getByRole('button', { name: says.back }).click();
  await pane.getByLabel(says.backPage.field).fill(sent);
  await pane.getByRole('button', { name: says.backPage.read }).click();
  await pane.getByRole('button', { name: says.backPage.fill('8人') }).click();
  expect(await violationsOn(page)).toEqual([]);
  const refused = pane.getByRole('region', { name: says.backPage.group.refused });
  await refused.getByRole('button').click();
  await refused.getByText('发放高龄补贴').waitFor();
  await refused.getByText('挖掘机').first().waitFor();
  await pane.getByRole('button', { name: says.backPage.fillAll(2) }).click();
  await pane.getByText('5 项，已报 2，2 家没报').waitFor();
  expect(await report.texts()).toContain('今年新增特困供养6户8人。发放高龄补贴XX万元。');

  await pane.getByRole('button', { name: core.undo }).first().click();
  await pane.getByText('5 项，已报 0，3 家没报').waitFor();
  expect(await report.texts()).toContain('今年新增特困供养XX户XX人。发放高龄补贴XX万元。');
  await expect(pane.getByRole('button', { name: '特困户数' }).count()).resolves.toBe(1);
});

longTest('one figure in two places is filled in both, and corrected in both', async () => {
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

longTest('all by keyboard: whom to ask, what waits, the reminder, what comes back', async () => {
  const { page, pane, report } = await trial.open(REPORT);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await pane.getByRole('tab', { name: '台账' }).focus();
  await press('Enter');
  const entries = pane.locator('[data-entry]');
  await entries.first().focus();
  await press('ArrowDown', 'Enter', 'Tab', 'Tab', 'Tab');
  await page.keyboard.type('李四');
  await press('Tab');
  await page.keyboard.type('催过一次');
  await press('Tab', 'Tab', 'Space');
  expect(await violationsOn(page)).toEqual([]);
  await press('Escape');
  await pane.getByRole('tab', { name: '待填' }).focus();
  await press('Enter');
  await pane.getByText(says.waitFor('民政办')).waitFor();

  await pane.getByRole('tab', { name: '台账' }).focus();
  await press('Enter');
  await pane.getByRole('button', { name: says.sendWays }).focus();
  await press('Enter');
  await pane.getByRole('menuitem', { name: says.remind(3) }).waitFor();
  await press('End', 'Enter');
  await pane.getByText(says.copied(5)).waitFor();
  const reminder = await paneFrame(page).evaluate(() => navigator.clipboard.readText());
  expect(reminder).toContain('共 5 项，已报 0 项');
  expect(reminder).toContain('民政办（李四）');

  const [code = ''] = /[A-Z]{4}(?= 排查)/.exec(reminder) ?? [];
  await pane.getByRole('button', { name: says.back }).focus();
  await press('Enter');
  await pane.getByLabel(says.backPage.field).focus();
  await page.keyboard.type(`${code} 41`);
  await press('Tab', 'Enter');
  await pane.getByRole('button', { name: says.backPage.fillAll(1) }).focus();
  await press('Enter');
  await pane.getByText('5 项，已报 1，2 家没报').waitFor();
  expect((await report.texts()).filter((text) => text.includes('隐患41处'))).toHaveLength(2);
});

test('before it is handed in, the ledger is taken out of the file, and put back from what was copied', async () => {
  const { page, pane, report } = await trial.open(REPORT);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await pane.getByRole('tab', { name: '台账' }).click();
  await pane.getByRole('button', { name: '排查安全隐患处数' }).click();
  await pane.getByLabel(says.person).fill('王五');
  await pane.getByRole('button', { name: says.putOff }).click();
  await pane.getByRole('button', { name: says.sendWays }).click();
  await pane.getByRole('menuitem', { name: says.handIn }).click();
  await pane.getByText(handIn.kept.waits(2)).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await pane.getByRole('button', { name: handIn.copying.copy }).click();
  await pane.getByText(handIn.copying.copied).waitFor();
  const copied = await paneFrame(page).evaluate(() => navigator.clipboard.readText());

  await pane.getByRole('button', { name: handIn.takeOut, exact: true }).click();
  await pane.getByText(handIn.outcome.takenOut).waitFor();
  await pane.getByText(handIn.nothing).waitFor();
  const traces = Object.entries(unzipSync(await report.bytes())).filter(
    ([name, part]) => /customXml|webext/.test(name) || /nigao|王五/.test(strFromU8(part)),
  );
  expect(traces).toEqual([]);

  await pane.getByLabel(handIn.pasteHere).fill(copied);
  await pane.getByText(handIn.outcome.putIn).waitFor();
  await pane.getByText(handIn.kept.waits(2)).waitFor();
  await page.keyboard.press('Escape');
  expect(await pane.getByLabel(says.person).inputValue()).toBe('王五');
});
