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
    return this.pane.locator('button[data-entry]').filter({ has: this.blank(written) });
  }

  /** The place itself, in its sentence. */
  blank(written: string): Locator {
    const { before, placeholder, after } = placeOf(written);
    const endsWith = `contains(concat(preceding-sibling::text()[1], "|"), "${before}|")`;
    const startsWith = `starts-with(following-sibling::text()[1], "${after}")`;
    return this.pane.locator(`xpath=//mark[. = "${placeholder}" and ${endsWith} and ${startsWith}]`);
  }

  /** The line of the list with that sentence. */
  row(written: string): Locator {
    return this.pane.getByRole('listitem').filter({ has: this.sentence(written) });
  }

  /** The field for that place; there if the clerk is at it. */
  field(written: string): Locator {
    const current = this.blank(written).and(this.pane.locator('[aria-current="true"]'));
    return this.pane.getByRole('listitem').filter({ has: current }).getByRole('textbox');
  }

  /** The line that asks for a name which the report has several times. */
  nameRow(name: string): Locator {
    return this.pane.getByRole('listitem').filter({ has: this.nameButton(name) });
  }

  /** What opens that line. */
  nameButton(name: string): Locator {
    return this.pane.getByRole('button', { name: new RegExp(`^${name} ?\\d+ 处`) });
  }

  /** Chooses from a menu that is opened by its button. */
  menuItem(name: string): Locator {
    return this.pane.getByRole('menuitem', { name });
  }

  nameField(name: string): Locator {
    return this.nameRow(name).getByRole('textbox');
  }

  /** A group of doubtful places under the list, open or not. */
  group(name: string): Locator {
    return this.pane.getByRole('button', { name: new RegExp(`^${name} ?\\d+$`) });
  }

  /** Waits until the pane says how many are left; about how many, after something was written in a Word 2019. */
  async left(count: number, isSure = true): Promise<void> {
    await this.pane
      .getByRole('status')
      .filter({ hasText: new RegExp(`^还剩${isSure ? '' : '约'} ${count} / \\d+ 处$`) })
      .waitFor();
  }

  /** Waits until the pane is ready to take a value at another place than before. @returns the place */
  async atOtherPlace(before: string | undefined): Promise<string> {
    const other = `[data-blank][aria-current="true"]:not([data-blank="${before ?? ''}"])`;
    const row = this.pane.getByRole('listitem').filter({ has: this.pane.locator('input:focus') });
    const place = row.locator(other);
    await place.waitFor();
    return (await place.getAttribute('data-blank')) ?? '';
  }

  /** Waits until the pane asks whether a value is right. */
  async asks(question: string): Promise<void> {
    await this.pane.getByRole('status').filter({ hasText: question }).waitFor();
  }
}
