import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { placeholdersZhCn as core } from '../../../src/taskpane/tabs/placeholders/messages/zhCn';
import { ledgerZhCn as says } from '../../../src/taskpane/tabs/placeholders/ledger/messages/zhCn';
import { paneFrame } from '../../../src/trial/browser/showTrial';
import { longTest } from '../../amount';
import { docxOf, paragraph } from '../../docx';
import { describeShared, sharedPath } from '../../shared';
import { poll } from '../poll';
import { violationsOn } from '../trial/axe';
import { type TrialPage, useTrial } from '../trial/trialPage';

// One office's figures, from the first copy to the correction that changes two places: in a report of our own by mouse, in a
// whole one by keyboard.

const trial = useTrial();
/** More keys than lead through the longest list here. */
const FAR = 1000;

const REPORT = docxOf(
  paragraph('青溪镇2026年工作总结') +
    paragraph('一、平安建设') +
    paragraph('今年排查安全隐患XX处，安全生产培训XX场，组织应急演练XX次。') +
    paragraph('二、民生实事') +
    paragraph('今年新增特困供养XX户XX人。') +
    paragraph('三、大事记') +
    paragraph('今年排查安全隐患XX处，群众放心。'),
);

type Act = (button: Locator) => Promise<void>;
const byMouse: Act = (button) => button.click();
const byKeyboard: Act = async (button) => {
  await button.focus();
  await button.press('Enter');
};

/** One office at work with the ledger. */
class Office {
  constructor(
    private readonly opened: TrialPage,
    readonly name: string,
    private readonly act: Act,
  ) {}

  button(name: string): Locator {
    return this.opened.pane.getByRole('button', { name, exact: true });
  }

  private row(code: string): Locator {
    return this.opened.pane.locator(`[data-row="${code}"]`);
  }

  /** Goes down the list until something is there: of a long one only what is near is. */
  private async goTo(wanted: Locator): Promise<void> {
    const { page, pane } = this.opened;
    const list = pane.getByRole('list', { name: says.list });
    await list.waitFor();
    await list.locator('[data-entry][tabindex="0"]').first().focus();
    await page.keyboard.press('Home');
    for (let presses = 0; (await wanted.count()) === 0; presses++) {
      if (presses === FAR) throw new Error(`The list does not lead to ${wanted.toString()}`);
      await page.keyboard.press('ArrowDown');
    }
  }

  texts(): Promise<string[]> {
    return this.opened.report.texts();
  }

  /** The office's table, cell by cell, below its title and its head. */
  async copy(): Promise<{ above: string[]; rows: string[][] }> {
    const copy = this.button(says.copyOffice(this.name));
    await this.goTo(copy);
    // What tells that a copy was made says the same of the one before: only an empty clipboard tells them apart.
    const frame = paneFrame(this.opened.page);
    await frame.evaluate(() => navigator.clipboard.writeText(''));
    await this.act(copy);
    let copied = '';
    const isCopied = async (): Promise<boolean> => {
      copied = await frame.evaluate(() => navigator.clipboard.readText());
      return copied !== '';
    };
    expect(await poll(isCopied)).toBe(true);
    await this.opened.pane.getByText(/^已复制 \d+ 行/).waitFor();
    const lines = copied.trimEnd().split('\n');
    return { above: lines.slice(0, 2), rows: lines.slice(2).map((line) => line.split('\t')) };
  }

  async rename(code: string, name: string): Promise<void> {
    const { page, pane } = this.opened;
    const row = this.row(code).getByRole('button').first();
    await this.goTo(row);
    await row.focus();
    await page.keyboard.press('Enter');
    await pane.getByLabel(says.name).focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await this.row(code).getByRole('button', { name }).waitFor();
    await page.keyboard.press('Escape');
  }

  /** What the office sends is looked through and filled in. */
  async fill(pasted: string, count: number): Promise<void> {
    await this.act(this.button(says.back));
    await this.opened.pane.getByLabel(says.backPage.field).fill(pasted);
    await this.act(this.button(says.backPage.read));
    const fill = this.button(says.backPage.fillAll(count));
    await fill.waitFor();
    expect(await violationsOn(this.opened.page)).toEqual([]);
    await this.act(fill);
    await this.button(says.back).waitFor();
  }

  /** Waits until a row shows a figure, or that it has none. */
  async shows(code: string, value: string): Promise<void> {
    await this.goTo(this.row(code));
    await this.row(code).getByText(value).first().waitFor();
  }

  async undo(): Promise<void> {
    await this.act(this.button(core.undo).first());
  }
}

/** From the first copy to the correction: of a row in two places, and of one whose figure could not be read at first. */
async function goOutAndBack(opened: TrialPage, name: string, act: Act): Promise<void> {
  await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const office = new Office(opened, name, act);
  await act(opened.pane.getByRole('tab', { name: '台账' }));
  await office.button(says.back).waitFor();
  expect(await violationsOn(opened.page)).toEqual([]);
  const untouched = await office.texts();

  const codes = (await office.copy()).rows.map(([code = '']) => code);
  const named = ['头一项数', '第二项数'];
  for (const [at, each] of named.entries()) await office.rename(codes[at] ?? '', each);
  const { above, rows } = await office.copy();
  expect(rows.slice(0, 2).map((cells) => cells[1])).toEqual(named);

  const twice = rows.findIndex((cells) => cells.some((cell) => cell.includes('（共2处）')));
  const unread = twice === rows.length - 1 ? 0 : rows.length - 1;
  const values = rows.map((_, at) => (at === unread ? '#N/A' : String(4100 + at)));
  const answered = rows.map((cells, at) => [...cells.slice(0, -1), values[at]].join('\t'));
  const sent = [...above, ...answered, '\t挖掘机\t\t\t台\t\t4'].join('\n');
  await office.fill(sent, rows.length - 1);
  await office.shows(codes[twice] ?? '', values[twice] ?? '');
  const filled = await office.texts();
  const countOf = (texts: readonly string[], value: string): number => texts.join('').split(value).length - 1;
  for (const [at, value] of values.entries())
    if (at !== unread) expect(countOf(filled, value)).toBe(at === twice ? 2 : 1);

  await office.undo();
  await office.shows(codes[twice] ?? '', says.notTold);
  expect(await office.texts()).toEqual(untouched);

  // Once more; then a figure that comes anew and one that is corrected in two places are one step.
  await office.fill(sent, rows.length - 1);
  await office.shows(codes[twice] ?? '', values[twice] ?? '');
  await office.fill(`${codes[twice] ?? ''} 7300\n${codes[unread] ?? ''} 7400`, 2);
  await office.shows(codes[unread] ?? '', '7400');
  const corrected = await office.texts();
  expect([countOf(corrected, '7300'), countOf(corrected, '7400')]).toEqual([2, 1]);
  expect(countOf(corrected, values[twice] ?? '')).toBe(0);
  await office.undo();
  await office.shows(codes[unread] ?? '', says.notTold);
  expect(await office.texts()).toEqual(filled);
}

longTest('in a report of our own, by mouse', async () => {
  await goOutAndBack(await trial.open(REPORT), '应急办（消防工作站）', byMouse);
});

describeShared('in a whole report', () => {
  longTest('by keyboard', async () => {
    const bytes = readFileSync(sharedPath('documents', 'report-b.docx'));
    await goOutAndBack(await trial.open(bytes), '党政办', byKeyboard);
  });
});
