import { readFile } from 'node:fs/promises';
import type { Dialog, Frame, Locator, Page } from 'playwright-core';
import { longTest } from '../../amount';
import { paneFrame } from '../../../src/trial/browser/showTrial';
import { docxOf, paragraph } from '../../docx';
import { Clerk } from '../clerk/clerk';
import { poll } from '../poll';
import { openReport } from './openReport';
import { textsIn } from './savedReport';
import { type TrialPage, useTrial } from './trialPage';

// The trial page around the report: files that come and go, and the bar above.

const trial = useTrial();
const TEXTS = ['改厕XX座。', '修路X条。'];
const REPORT = docxOf(TEXTS.map((text) => paragraph(text)).join(''));
const OTHER_TEXTS = ['培训XX次。'];
const OTHER = docxOf(paragraph('培训XX次。'));
const BROKEN = Buffer.from('not a zip file');
const QUESTION = '稿子有改动还没有保存，要放弃吗？';

interface Opened extends TrialPage {
  readonly clerk: Clerk;
}

async function open(): Promise<Opened> {
  const opened = await trial.open(REPORT);
  const clerk = new Clerk(opened);
  await clerk.left(2);
  return { ...opened, clerk };
}

const nameOf = (page: Page): Locator => page.getByRole('banner').getByRole('heading');

/** Types at the beginning of the report. */
async function type({ page, clerk }: Opened, text: string): Promise<void> {
  await clerk.sheet.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(text);
}

/** Chooses a file with the button that asks for one. */
async function choose({ page, clerk }: Opened, name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), clerk.pageButton('打开…').click()]);
  await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

/** Drops a file on the page, or on the pane; or so many of it at once. */
async function drop(frame: Frame, name: string, bytes: Uint8Array, count = 1): Promise<void> {
  const files = await frame.evaluateHandle(
    ([fileName, base64, times]) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      for (let at = 0; at < times; at++) transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [name, Buffer.from(bytes).toString('base64'), count] as const,
  );
  await frame.locator('body').dispatchEvent('drop', { dataTransfer: files });
}

/** Answers the questions of a page from now on. @returns what was asked, in order */
function answering(page: Page, accepts: () => boolean): string[] {
  const asked: string[] = [];
  page.on('dialog', (dialog: Dialog) => {
    asked.push(dialog.type() === 'beforeunload' ? 'leave?' : dialog.message());
    void (accepts() ? dialog.accept() : dialog.dismiss());
  });
  return asked;
}

describe('a file', () => {
  const WAYS: readonly (readonly [
    string,
    (opened: Opened, name: string, bytes: Uint8Array) => Promise<void>,
  ])[] = [
    ['chosen', choose],
    ['dropped on the page', ({ page }, name, bytes) => drop(page.mainFrame(), name, bytes)],
    ['dropped on the pane', ({ page }, name, bytes) => drop(paneFrame(page), name, bytes)],
  ];

  longTest.each(WAYS)('that is %s lies there with its name, and the pane reads it', async (_, give) => {
    const opened = await open();
    await give(opened, '培训.docx', OTHER);
    await opened.clerk.left(1);
    expect(await opened.report.texts()).toEqual(OTHER_TEXTS);
    expect(await nameOf(opened.page).innerText()).toBe('培训');
    expect(await opened.report.bytes()).toEqual(Buffer.from(OTHER));
  });

  longTest('of plain text becomes a document, a paragraph for each line; the pane reads it', async () => {
    const opened = await open();
    const text = Buffer.from('\ufeff一、培训\r\n　　培训XX人次。\r\n', 'utf16le');
    await drop(opened.page.mainFrame(), '培训.txt', text);
    await opened.clerk.left(1);
    expect(await opened.report.texts()).toEqual(['一、培训', '培训XX人次。']);
    expect(await nameOf(opened.page).innerText()).toBe('培训');
  });

  longTest('that is one of two is refused with words, and the report stays', async () => {
    const opened = await open();
    const { page, report } = opened;
    const texts = await report.texts();
    await drop(page.mainFrame(), '培训.docx', OTHER, 2);
    await page.getByRole('status').getByText('一次只能打开一份稿子').waitFor();
    expect(await report.texts()).toEqual(texts);
  });

  longTest(
    'that is broken is spoken of; the report stays, with what was typed, and nothing is asked',
    async () => {
      const opened = await open();
      const { page, clerk, report } = opened;
      const asked = answering(page, () => true);
      await type(opened, '全镇');
      await choose(opened, '坏.docx', BROKEN);
      await page.getByRole('status').getByText('没有打开：这不是 .docx 文件').waitFor();
      expect(await report.texts()).toEqual(['全镇改厕XX座。', '修路X条。']);
      expect(await nameOf(page).innerText()).toBe('report');
      expect(asked).toEqual([]);
      await choose(opened, '培训.docx', OTHER);
      await clerk.left(1);
      expect(await page.getByRole('status').innerText()).toBe('');
    },
  );

  longTest('that is saved holds what was typed', async () => {
    const opened = await open();
    await type(opened, '全镇');
    const [download] = await Promise.all([
      opened.page.waitForEvent('download'),
      opened.clerk.pageButton('保存').click(),
    ]);
    expect(download.suggestedFilename()).toBe('report.docx');
    expect(textsIn(await readFile(await download.path()))).toEqual(['全镇改厕XX座。', '修路X条。']);
  });
});

describe('changes that are in no file', () => {
  /** Something was changed, and 换回样稿 asks until the clerk agrees. */
  async function expectAsked({ page, clerk, report }: Opened): Promise<void> {
    const texts = await report.texts();
    let agrees = false;
    const asked = answering(page, () => agrees);
    const question = page.waitForEvent('dialog');
    await clerk.pageButton('换回样稿').click();
    await question;
    expect(await report.texts()).toEqual(texts);
    agrees = true;
    await clerk.pageButton('换回样稿').click();
    await clerk.left(42);
    expect(asked).toEqual([QUESTION, QUESTION]);
  }

  /** 换回样稿 does it at once. */
  async function expectNotAsked({ page, clerk }: Opened): Promise<void> {
    const asked = answering(page, () => false);
    await clerk.pageButton('换回样稿').click();
    await clerk.left(42);
    expect(asked).toEqual([]);
  }

  longTest('what was typed is not given up without a question', async () => {
    const opened = await open();
    await type(opened, '全镇');
    await expectAsked(opened);
  });

  longTest('nor are marks from the pane', async () => {
    const opened = await open();
    await opened.clerk.button('标记全部').click();
    await opened.clerk.button('清除标记').waitFor();
    await expectAsked(opened);
  });

  longTest('nor for another file', async () => {
    const opened = await open();
    await type(opened, '全镇');
    const asked = answering(opened.page, () => true);
    await drop(opened.page.mainFrame(), '培训.docx', OTHER);
    await opened.clerk.left(1);
    expect(asked).toEqual([QUESTION]);
  });

  longTest('nothing is asked where nothing was changed', async () => {
    await expectNotAsked(await open());
  });

  longTest('nor where it was saved', async () => {
    const opened = await open();
    await type(opened, '全镇');
    await Promise.all([opened.page.waitForEvent('download'), opened.clerk.pageButton('保存').click()]);
    await expectNotAsked(opened);
  });

  longTest('nor where it was undone', async () => {
    const opened = await open();
    const { page, clerk } = opened;
    await type(opened, '全');
    await clerk.pageButton('撤销').click();
    await expectNotAsked(opened);
    expect(await nameOf(page).innerText()).toBe('样稿');
  });

  longTest('the page is not left without a question; saved, it is', async () => {
    const opened = await open();
    const { page, clerk, report } = opened;
    const asked = answering(page, () => false);
    const reload = (): Promise<void> =>
      page.evaluate(() => {
        location.reload();
      });
    await clerk.button('标记全部').click();
    await clerk.button('清除标记').waitFor();
    const question = page.waitForEvent('dialog');
    await reload();
    await question;
    expect(await report.texts()).toEqual(TEXTS);
    await clerk.button('清除标记').waitFor();
    await Promise.all([page.waitForEvent('download'), clerk.pageButton('保存').click()]);
    await Promise.all([page.waitForEvent('load'), reload()]);
    await clerk.button('标记全部').waitFor();
    expect(asked).toEqual(['leave?']);
  });
});

describe('the bar', () => {
  longTest('its buttons undo and redo, and say whether there is anything to', async () => {
    const opened = await open();
    const { page, clerk, report } = opened;
    const can = (name: string): Promise<boolean> => clerk.pageButton(name).isEnabled();
    expect([await can('撤销'), await can('恢复')]).toEqual([false, false]);
    await type(opened, '全');
    expect([await can('撤销'), await can('恢复')]).toEqual([true, false]);
    await clerk.pageButton('撤销').click();
    expect(await report.texts()).toEqual(TEXTS);
    expect([await can('撤销'), await can('恢复')]).toEqual([false, true]);
    await clerk.pageButton('恢复').click();
    expect((await report.texts())[0]).toBe('全改厕XX座。');
    await page.keyboard.type('镇');
    expect((await report.texts())[0]).toBe('全镇改厕XX座。');
  });

  longTest('the pane has the colours of the theme that is chosen', async () => {
    const { page, clerk } = await open();
    const theme = page.getByRole('combobox', { name: '主题' });
    expect(await theme.getByRole('option').allInnerTexts()).toEqual(['浅色', '深色']);
    const lightness = (): Promise<number> => clerk.pane.locator('#root > *').first().evaluate(lightnessOf);
    expect(await lightness()).toBeGreaterThan(200);
    await theme.selectOption('深色');
    expect(await poll(async () => (await lightness()) < 60)).toBe(true);
  });

  longTest('the pane speaks the language that is chosen, over the report as it is', async () => {
    const opened = await open();
    const { page, pane, report } = opened;
    await type(opened, '全镇');
    await page.getByRole('combobox', { name: '语言' }).selectOption('English');
    await pane.getByRole('button', { name: 'Mark all' }).waitFor();
    expect((await report.texts())[0]).toBe('全镇改厕XX座。');
  });
});

longTest('a document that the add-in makes opens in a page of its own, as it was handed over', async () => {
  const { page, report } = await open();
  const [made] = await Promise.all([
    page.context().waitForEvent('page'),
    paneFrame(page).evaluate(async (base64) => {
      await Word.run(async (context) => {
        context.application.createDocument(base64).open();
        await context.sync();
      });
    }, Buffer.from(OTHER).toString('base64')),
  ]);
  await made.frameLocator('#frame').getByText('还剩 1 / 1 处', { exact: true }).waitFor();
  expect(await openReport(made).bytes()).toEqual(Buffer.from(OTHER));
  expect(await nameOf(made).innerText()).toBe('新文档');
  expect(await report.texts()).toEqual(TEXTS);
});

longTest('Control+End and Control+Home lead to the ends of a long report, tables too', async () => {
  const table = (text: string): string => `<w:tbl><w:tr><w:tc>${paragraph(text)}</w:tc></w:tr></w:tbl>`;
  const long = Array.from({ length: 300 }, () => paragraph('修路。')).join('');
  const { page, report } = await trial.open(docxOf(table('首') + long + table('末')));
  await page.getByRole('textbox', { name: '稿子' }).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('尾');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('头');
  const texts = await report.texts();
  // Behind a table that ends the body there is a paragraph, as in Word.
  expect([texts[0], ...texts.slice(-2)]).toEqual(['头首', '末', '尾']);
});

/** How light what is behind an element is, 0 to 255. Runs in the pane. */
function lightnessOf(element: Element): number {
  const [red = 0, green = 0, blue = 0] = (
    getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? []
  ).map(Number);
  return (red + green + blue) / 3;
}
