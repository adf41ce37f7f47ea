import type { Locator, Page } from 'playwright-core';
import type { Clerk } from '../clerk';
import { placeOf } from '../../trial/place';
import type { Hands } from './hands';
import { END_OF_REPORT, SELECT_ALL } from './keys';

/** How far the wheel turns at once, in CSS pixels: less than the list is high. */
const TURN = 150;
const TURNS = 200;

/** A clerk with the mouse, who uses the keyboard to write. */
export class MouseHands implements Hands {
  private readonly page: Page;
  /** The field that was clicked last, and the button beside it. */
  private field: Locator | undefined;

  constructor(private readonly clerk: Clerk) {
    this.page = clerk.page;
  }

  async press(button: Locator): Promise<void> {
    if ((await button.count()) === 0) await this.scrollTo(button);
    await button.click();
  }

  async choose(button: Locator, item: Locator): Promise<void> {
    await this.press(button);
    await item.click();
  }

  async tick(box: Locator): Promise<void> {
    await box.click();
  }

  async goTo(written: string): Promise<void> {
    await this.scrollTo(this.clerk.sentence(written));
    await this.clerk.blank(written).click();
    this.field = this.clerk.field(written);
    await this.field.click();
  }

  async goToName(name: string): Promise<void> {
    const button = this.clerk.nameButton(name);
    await this.scrollTo(button);
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
    this.field = this.clerk.nameField(name);
    await this.field.click();
  }

  async fill(value: string): Promise<void> {
    await this.page.keyboard.type(value);
    await this.fillButton.click();
  }

  async fillInstead(value: string): Promise<void> {
    await this.field?.click();
    await this.page.keyboard.press(SELECT_ALL);
    await this.fill(value);
  }

  async undo(): Promise<void> {
    await this.clerk.pane.getByRole('toolbar').getByRole('button', { name: '撤销' }).click();
  }

  async writeAtEnd(text: string): Promise<void> {
    await this.clerk.sheet.locator('p').last().click();
    await this.page.keyboard.press(END_OF_REPORT);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.type(text);
  }

  async writeOver(written: string, text: string): Promise<void> {
    const { x, y } = await this.pointOf(written);
    await this.page.mouse.dblclick(x, y);
    await this.page.keyboard.type(text);
  }

  /** The button of the field that has the focus; after a fill that is another one. */
  private get fillButton(): Locator {
    const row = this.clerk.pane.getByRole('listitem').filter({ has: this.clerk.pane.locator('input:focus') });
    return row.getByRole('button', { name: /^(填写|照填|填 \d+ 处)$/ });
  }

  /** Turns the wheel over the list, from its beginning, until something is there. */
  private async scrollTo(wanted: Locator): Promise<void> {
    await this.clerk.pane.getByRole('list').hover({ position: { x: 5, y: 5 } });
    await this.page.mouse.wheel(0, -1e6);
    for (let turn = 0; (await wanted.count()) === 0; turn++) {
      if (turn === TURNS) throw new Error(`Not in the list: ${wanted.toString()}`);
      await this.page.mouse.wheel(0, TURN);
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }

  /** The middle of a placeholder on the page, which is scrolled there. */
  private pointOf(written: string): Promise<{ x: number; y: number }> {
    return this.clerk.sheet.evaluate((sheet, { before, placeholder, after }) => {
      const paragraph = Array.from(sheet.querySelectorAll('p')).find((each) =>
        each.textContent.includes(before + placeholder + after),
      );
      if (!paragraph) throw new Error(`Not on the page: ${before}${placeholder}${after}`);
      const from = paragraph.textContent.indexOf(before + placeholder + after) + before.length;
      const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      let offset = 0;
      let text = texts.nextNode();
      while (text && offset + (text.nodeValue?.length ?? 0) <= from) {
        offset += text.nodeValue?.length ?? 0;
        text = texts.nextNode();
      }
      if (!text) throw new Error('The paragraph ends before its placeholder');
      const range = document.createRange();
      range.setStart(text, from - offset);
      range.setEnd(text, from - offset + placeholder.length);
      text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, placeOf(written));
  }
}
