import type { FrameLocator, Locator, Page } from 'playwright-core';
import { placeOf } from '../trial/place';
import type { TrialPage } from '../trial/trialPage';

/** What a clerk sees of the page and the pane, and waits for. Everything is found by its words. */
export class Clerk {
  readonly page: Page;
  readonly pane: FrameLocator;

  constructor({ page, pane }: TrialPage) {
    this.page = page;
    this.pane = pane;
  }

  /** A button of the pane by its whole name. */
  button(name: string): Locator {
    return this.pane.getByRole('button', { name, exact: true });
  }

  /** The report on the page, to be written in. */
  get sheet(): Locator {
    return this.page.getByRole('textbox', { name: '稿子' });
  }

  /** A button of the page's bar. */
  pageButton(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The sentence in the list that is to be filled at `给【X】名`. Only what is near is there: the list is long. */
  sentence(written: string): Locator {
    const { before, placeholder, after } = placeOf(written);
    const endsWith = `contains(concat(preceding-sibling::text()[1], "|"), "${before}|")`;
    const startsWith = `starts-with(following-sibling::text()[1], "${after}")`;
    const mark = `xpath=//mark[. = "${placeholder}" and ${endsWith} and ${startsWith}]`;
    return this.pane.getByRole('button').filter({ has: this.pane.locator(mark) });
  }

  /** The line of the list with that sentence. */
  row(written: string): Locator {
    return this.pane.getByRole('listitem').filter({ has: this.sentence(written) });
  }

  /** The field of that line; there if the clerk is at it. */
  field(written: string): Locator {
    return this.row(written).getByRole('textbox');
  }

  /** The line that asks for a name which the report has several times. */
  nameRow(name: string): Locator {
    const heading = this.pane.getByRole('heading', { name: new RegExp(`^${name} · `) });
    return this.pane.getByRole('listitem').filter({ has: heading });
  }

  nameField(name: string): Locator {
    return this.nameRow(name).getByRole('textbox');
  }

  /** A group of doubtful places under the list, open or not. */
  group(name: string): Locator {
    return this.pane.getByRole('button', { name: new RegExp(`^${name} \\d+$`) });
  }

  /** Waits until the pane says how many are left; about how many, after something was written in a Word 2019. */
  async left(count: number, isSure = true): Promise<void> {
    await this.pane
      .getByRole('status')
      .getByText(`还剩${isSure ? '' : '约'}${count}处`, { exact: true })
      .waitFor();
  }

  /** Waits until the pane is at the n-th of those that are left, as it says between 上一处 and 下一处. */
  async at(position: number, of: number): Promise<void> {
    await this.pane.getByText(`${position} / ${of}`, { exact: true }).waitFor();
  }

  /** Waits until the pane asks whether a value is right. */
  async asks(question: string): Promise<void> {
    await this.pane.getByRole('status').filter({ hasText: question }).waitFor();
  }
}
