import type { Locator } from 'playwright-core';

/** What a clerk does with the page and the pane, whatever they do it with. */
export interface Hands {
  /** Presses a button, of the pane or of the page. */
  press(button: Locator): Promise<void>;
  /** Opens a menu by its button, and chooses from it. */
  choose(button: Locator, item: Locator): Promise<void>;
  /** Ticks a box, or takes the tick away. */
  tick(box: Locator): Promise<void>;
  /** Goes to the line of a placeholder, such as `给【X】名`, to fill it in. */
  goTo(written: string): Promise<void>;
  /** Goes to the field of a name that the report has several times. */
  goToName(name: string): Promise<void>;
  /** Writes a value into the field at which they are, and has it filled in. */
  fill(value: string): Promise<void>;
  /** Takes back what is in the field and was asked about, then fills in another value. */
  fillInstead(value: string): Promise<void>;
  /** Takes the last fill back. */
  undo(): Promise<void>;
  /** Writes a new paragraph at the end of the report. */
  writeAtEnd(text: string): Promise<void>;
  /** Writes over a placeholder in the report itself. */
  writeOver(written: string, text: string): Promise<void>;
}
