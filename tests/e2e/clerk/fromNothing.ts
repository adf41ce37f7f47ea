import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { paneFrame } from '../../../src/trial/browser/showTrial';
import { Clerk } from './clerk';
import type { TrialPage } from '../trial/trialPage';
import { fieldAfterEnter } from './fieldAfterEnter';

/** A clerk who writes a report from nothing, found by its words. What each step must have done is the test's to say. */
export class Writer extends Clerk {
  constructor(private readonly opened: TrialPage) {
    super(opened);
  }

  tab(name: string): Promise<void> {
    return this.pane.getByRole('tab', { name, exact: true }).click();
  }

  texts(): Promise<string[]> {
    return this.opened.report.texts();
  }

  /** Puts the cursor at the end of the paragraph that begins so. */
  async clickInto(begins: string): Promise<void> {
    const paragraph = this.sheet.locator('p').filter({ hasText: new RegExp(`^\\s*${begins}`) });
    await paragraph.first().click();
    await this.page.keyboard.press('End');
  }

  /** Says what the unit is called, and which year the report is about. */
  async setUnit(values: Readonly<Record<string, string>>): Promise<void> {
    await this.button('设置').click();
    for (const [label, value] of Object.entries(values))
      await this.pane.getByRole('textbox', { name: label }).fill(value);
    await this.button('保存').click();
    await this.button('返回').click();
  }

  /** Shows whole reports or sections in 骨架. */
  look(kind: '整篇' | '章节'): Promise<void> {
    return this.pane.getByRole('radio', { name: kind }).check();
  }

  /** Ticks a skeleton of the list and inserts it from its preview, once that says what comes of it. */
  async insertSkeleton(kind: '整篇' | '章节', name: RegExp, previewed: string): Promise<void> {
    await this.tab('骨架');
    await this.look(kind);
    await this.pane.getByRole('checkbox', { name }).click();
    await this.button('预览').click();
    await this.pane.getByText(previewed).filter({ visible: true }).first().waitFor();
    await this.pane.getByRole('dialog').getByRole('button', { name: '插入', exact: true }).click();
    await this.sees(/^已插入/);
  }

  /** Types into the search of 用语, goes to the first card with Enter, and chooses what of it is inserted. */
  async insertPhrase(typed: string, name: RegExp, button: string): Promise<void> {
    await this.tab('用语');
    const field = this.pane.getByRole('searchbox', { name: '找用语' });
    await field.pressSequentially(typed);
    await this.pane.getByRole('button', { name }).first().waitFor();
    await field.press('Enter');
    await this.button(button).click();
    await this.sees(/^已插入/);
  }

  /** Fills the first places of sentences, one Enter after another. */
  async fillFirst(values: readonly string[]): Promise<void> {
    // Above the sentences stand the names that several places share: a value there goes into all of them.
    const sentences = this.pane.locator('[data-row^="sentence"]').getByRole('button');
    await sentences
      .filter({ has: this.pane.locator('mark') })
      .first()
      .click();
    for (const value of values) {
      await this.focused.fill(value);
      await this.focused.press('Enter');
      const { isAsked } = await fieldAfterEnter(paneFrame(this.page));
      if (isAsked) await this.button('照填').click(); // a figure where a name is wanted is asked about
    }
  }

  /** Saves what a button offers to be saved. */
  async saved(button: Locator): Promise<{ readonly path: string; readonly text: string }> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), button.click()]);
    const path = await file.path();
    return { path, text: readFileSync(path, 'utf8') };
  }

  /** What is asked about a stretch of last year's report, by what stands around it. */
  question(words: string): Locator {
    return this.pane.getByRole('dialog').getByRole('listitem').filter({ hasText: words });
  }

  /** Waits for words in the tab that is shown. */
  async sees(words: RegExp): Promise<void> {
    await this.pane.getByText(words).filter({ visible: true }).first().waitFor();
  }

  private get focused(): Locator {
    return this.pane.locator('input:focus');
  }
}
