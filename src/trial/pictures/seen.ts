import type { FrameLocator, Locator, Page } from 'playwright-core';
import { type AllMessages, allMessages } from '../../taskpane/app/messages/all';
import type { Messages } from '../../taskpane/app/messages/messages';
import type { LateMessages } from '../../taskpane/tabs/placeholders/lateMessages/messages';
import { lateMessages } from '../../taskpane/tabs/placeholders/lateMessages/useLateMessages';

/** The pane on a trial page as a clerk sees it, in the language that it speaks. */
export class Seen {
  readonly pane: FrameLocator;

  /** @param messages what the pane says in its language */
  constructor(
    readonly page: Page,
    readonly messages: Messages,
  ) {
    this.pane = page.frameLocator('#frame');
  }

  /** What the tab says. */
  get says(): Messages['placeholders'] {
    return this.messages.placeholders;
  }

  /** What its parts say that come behind the first list. */
  get late(): LateMessages {
    return lateMessages(this.messages);
  }

  /** What 骨架, 用语 and 设置 say, too. */
  get all(): AllMessages {
    return allMessages(this.messages);
  }

  button(name: string): Locator {
    return this.pane.getByRole('button', { name, exact: true });
  }

  /** The sentences in the list that can be opened to be filled in. */
  get sentences(): Locator {
    return this.pane
      .locator('[data-row^="sentence"]')
      .getByRole('button')
      .filter({ has: this.pane.locator('mark') });
  }

  /** Looks again, as the menu of what is seldom wanted offers it. */
  async lookAgain(): Promise<void> {
    await this.button(this.says.more).first().click();
    await this.pane.getByRole('menuitem', { name: this.messages.lookAgain }).click();
  }

  /** The menu of the open row. */
  more(): Locator {
    return this.pane.getByRole('listitem').getByRole('button', { name: this.says.more });
  }

  /** What unfolds a group of the list. */
  group(name: string): Locator {
    return this.pane.locator('button[aria-expanded]').filter({ hasText: name });
  }

  /** The field that has the focus, or is given it by the pane. */
  get field(): Locator {
    return this.pane.locator('input:focus');
  }

  /** Waits for words anywhere in the pane. */
  async read(words: string): Promise<void> {
    await this.pane.getByText(words, { exact: true }).first().waitFor();
  }

  /** Waits until the pane says how many are left, and offers what can be done with them. */
  async found(): Promise<void> {
    await this.button(this.says.undo).waitFor();
  }

  /** Opens a sentence of the list, and waits for the field that it has then. */
  async open(index: number): Promise<void> {
    await this.sentences.nth(index).click();
    await this.field.waitFor();
  }

  /** Types a value into the field that has the focus, and presses Enter. */
  async answer(value: string): Promise<void> {
    await this.field.fill(value);
    await this.field.press('Enter');
  }

  /** Waits until so many were filled of all that there were. */
  async filled(count: number, of: number): Promise<void> {
    await this.pane.getByRole('progressbar', { name: this.says.progress(count, of), exact: true }).waitFor();
  }
}
