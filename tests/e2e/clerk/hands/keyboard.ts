import type { Locator, Page } from 'playwright-core';
import type { Clerk } from '../clerk';
import { focusShown } from './focusShown';
import type { Hands } from './hands';
import { END_OF_REPORT, SELECT_ALL, UNDO } from './keys';

/** More presses of one key than any way on the page takes. */
const FAR = 300;

/** A clerk without a mouse. After each key the focus must be on something that can be seen. */
export class KeyboardHands implements Hands {
  protected readonly page: Page;

  constructor(protected readonly clerk: Clerk) {
    this.page = clerk.page;
  }

  async press(button: Locator): Promise<void> {
    await this.reach(button);
    await this.key('Enter');
  }

  /** A menu has the focus as soon as it is there. */
  async choose(button: Locator, item: Locator): Promise<void> {
    await this.press(button);
    await item.waitFor();
    await this.keyUntil('ArrowDown', item);
    await this.key('Enter');
  }

  async tick(box: Locator): Promise<void> {
    await this.tabTo(box);
    await this.key('Space');
  }

  async goTo(written: string): Promise<void> {
    await this.intoList();
    await this.keyUntil('ArrowDown', this.clerk.field(written));
  }

  async goToName(name: string): Promise<void> {
    await this.intoList();
    await this.keyUntil('ArrowUp', this.clerk.nameField(name));
  }

  async fill(value: string): Promise<void> {
    await this.page.keyboard.type(value);
    await this.key('Enter');
  }

  async fillInstead(value: string): Promise<void> {
    await this.key(SELECT_ALL);
    await this.fill(value);
  }

  async undo(): Promise<void> {
    await this.key(UNDO);
  }

  async writeAtEnd(text: string): Promise<void> {
    await this.tabTo(this.clerk.sheet);
    await this.key(END_OF_REPORT);
    await this.key('Enter');
    await this.page.keyboard.type(text);
  }

  /** What the pane shows in the report is selected there. */
  async writeOver(written: string, text: string): Promise<void> {
    await this.goTo(written);
    await this.tabTo(this.clerk.sheet);
    await this.page.keyboard.type(text);
  }

  /** From wherever they are to a field of the list: the arrows lead on from there. */
  protected async intoList(): Promise<void> {
    const lines = this.clerk.pane.getByRole('listitem');
    const fields = lines.getByRole('textbox');
    if ((await fields.count()) > 0) {
      if (!(await hasFocus(fields))) await this.tabTo(fields);
    } else {
      await this.tabTo(lines.locator('[data-entry]'));
      await this.key('Enter');
    }
  }

  /** A toolbar and the list are one stop of the Tab key each: the arrows lead on in them. */
  private async reach(button: Locator): Promise<void> {
    const list = this.clerk.pane.getByRole('list').locator('[data-entry]');
    if ((await button.count()) === 0) {
      // What is out of sight stands at the end of the list.
      await this.tabTo(list);
      await this.key('End');
      await this.keyUntil('ArrowUp', button);
      return;
    }
    const { within, row } = await button.first().evaluate(stopOf);
    if (within === 'toolbar') {
      await this.tabTo(this.clerk.pane.getByRole('toolbar').getByRole('button'));
      await this.keyUntil('ArrowRight', button);
      return;
    }
    if (within === 'list') {
      await this.tabTo(list);
      await this.key('Home');
      await this.keyUntil('ArrowDown', this.clerk.pane.locator(`[data-row="${row}"] [data-entry]`));
    }
    await this.tabTo(button);
  }

  /**
   * Tab, or Shift+Tab for what stands before, until something has the focus. What is loaded late may still be on its way:
   * without it the Tab key would lead out of the pane.
   */
  protected async tabTo(wanted: Locator): Promise<void> {
    await wanted.first().waitFor({ state: 'attached' });
    const isBefore = await wanted.first().evaluate(standsBeforeFocus);
    await this.keyUntil(isBefore ? 'Shift+Tab' : 'Tab', wanted);
  }

  /** Presses a key until something has the focus, or is as it is wanted. @throws Error if it never is */
  protected async keyUntil(
    key: string,
    wanted: Locator,
    isThere: () => Promise<boolean> = () => hasFocus(wanted),
  ): Promise<void> {
    for (let presses = 0; !(await isThere()); presses++) {
      if (presses === FAR) throw new Error(`${key} does not lead to ${wanted.toString()}`);
      await this.key(key);
    }
  }

  protected async key(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await focusShown(this.page, key);
  }
}

/** Where something stands that the Tab key does not lead to by itself. */
interface Stop {
  readonly within: 'toolbar' | 'list' | undefined;
  readonly row: string;
}

/** Runs in the page. */
function stopOf(element: HTMLElement): Stop {
  const row = element.closest<HTMLElement>('[data-row]')?.dataset.row ?? '';
  if (element.tabIndex >= 0) return { within: undefined, row };
  return { within: element.closest('[role="toolbar"]') ? 'toolbar' : 'list', row };
}

function hasFocus(wanted: Locator): Promise<boolean> {
  return wanted.evaluateAll((elements) =>
    elements.some((element) => {
      const { ownerDocument } = element;
      return ownerDocument.hasFocus() && ownerDocument.activeElement === element;
    }),
  );
}

/** Runs in the page. The pane stands behind everything else. */
function standsBeforeFocus(wanted: Element): boolean {
  const { ownerDocument } = wanted;
  const { activeElement } = ownerDocument;
  if (!activeElement || !ownerDocument.hasFocus()) return false;
  return (activeElement.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
