import type { Locator } from 'playwright-core';
import { paneFrame } from '../../../../src/trial/browser/showTrial';
import { fieldAfterEnter, valueFor } from '../fieldAfterEnter';
import { KeyboardHands } from './keyboard';
import { FILL_ANYWAY, SELECT_ALL } from './keys';

/** A clerk without a mouse, in all tabs of the pane. */
export class EveningHands extends KeyboardHands {
  /** In these tabs no button is out of sight at the end of a list: one that is not there yet is on its way. */
  override async press(button: Locator): Promise<void> {
    await button.first().waitFor({ state: 'attached' });
    await super.press(button);
  }

  /** Shows a tab: of the pane, or of what 占位符 lists. A row of tabs is one stop of the Tab key. */
  async show(name: string): Promise<void> {
    const tab = this.clerk.pane.getByRole('tab', { name, exact: true });
    await this.tabTo(tab.locator('xpath=..').locator('[role="tab"][tabindex="0"]'));
    await this.keyUntil('ArrowRight', tab);
    await this.key('Enter');
  }

  /** Chooses one of several, which are one stop as well. */
  async pick(name: string): Promise<void> {
    const radio = this.clerk.pane.getByRole('radio', { name, exact: true });
    const group = this.clerk.pane.getByRole('radiogroup').filter({ has: radio });
    await this.tabTo(group.locator('input:checked'));
    await this.keyUntil('ArrowRight', radio);
  }

  /** Ticks a line of a list, which is one stop, too. */
  async tickLine(name: RegExp): Promise<void> {
    const list = this.clerk.pane.getByRole('tabpanel').getByRole('list');
    await this.tabTo(list.locator('[data-entry][tabindex="0"]'));
    await this.keyUntil('ArrowDown', list.getByRole('checkbox', { name }));
    await this.key('Space');
  }

  /** Writes over what stands in a field. */
  async write(field: Locator, text: string): Promise<void> {
    await this.tabTo(field);
    await this.key(SELECT_ALL);
    await this.page.keyboard.type(text);
  }

  /** Goes on in what is one of a few until that is chosen. */
  async choosesFrom(select: Locator, value: string): Promise<void> {
    await this.tabTo(select);
    await this.keyUntil('ArrowDown', select, async () => (await select.inputValue()) === value);
  }

  /** Enter, where the focus is. */
  enter(): Promise<void> {
    return this.key('Enter');
  }

  /** Fills so many places, from the first of the list on, with what each asks for. @returns the values */
  async fillSome(count: number): Promise<string[]> {
    await this.intoList();
    const frame = paneFrame(this.page);
    const values: string[] = [];
    let focus = await fieldAfterEnter(frame);
    while (focus.field !== undefined && values.length < count) {
      const value = valueFor(focus.field);
      values.push(value);
      await this.fill(value);
      focus = await fieldAfterEnter(frame);
      if (focus.isAsked) {
        await this.key(FILL_ANYWAY);
        focus = await fieldAfterEnter(frame);
      }
    }
    return values;
  }
}
