import { safeArray } from './safeArray';

/** Tells a page of the add-in that a button was pressed: an id by which it says that it is over, the function's name, the event. */
type Teller = (payload: unknown) => void;

/** The buttons of the ribbon that run a function of the add-in: Word loads a page for that, and waits until it is over. */
export class Ribbon {
  private teller: Teller | undefined;
  private readonly pressed: (readonly [id: string, name: string])[] = [];
  private readonly running = new Map<string, () => void>();
  private last = 0;

  /**
   * A button is pressed. The function begins as soon as a page listens that knows it.
   * @returns a promise that is kept when the add-in says that it is over
   */
  press(name: string): Promise<void> {
    const id = `command-${++this.last}`;
    this.pressed.push([id, name]);
    const over = new Promise<void>((resolve) => {
      this.running.set(id, resolve);
    });
    this.tell();
    return over;
  }

  /** A page that Word has loaded for its buttons listens. */
  listen(teller: Teller): void {
    this.teller = teller;
    this.tell();
  }

  /** That page is gone. */
  leave(): void {
    this.teller = undefined;
  }

  /** @returns whether it was running */
  completed(id: string): boolean {
    const over = this.running.get(id);
    this.running.delete(id);
    over?.();
    return over !== undefined;
  }

  private tell(): void {
    if (!this.teller) return;
    for (const [id, name] of this.pressed.splice(0)) this.teller(safeArray([id, name, '{}']));
  }
}
